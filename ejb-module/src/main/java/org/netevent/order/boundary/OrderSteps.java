package org.netevent.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.control.Fulfilling;
import org.netevent.order.control.OrderStore;
import org.netevent.order.control.OrderViews;
import org.netevent.order.control.Placing;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;

/**
 * The steps of an order that payments and the waitlist take, in their transaction and without an access check. Each locks
 * the event's row, then the order's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderSteps {
    @Inject
    EventLookup events;

    @Inject
    OrderStore store;

    @Inject
    OrderViews views;

    @Inject
    Placing placing;

    @Inject
    Fulfilling fulfilling;

    @Inject
    Clock clock;

    /** The order, which nobody changes until the transaction ends. @throws DomainException NOT_FOUND */
    @PermitAll
    public OrderInfo lock(long id) {
        events.lock(store.eventOf(id));
        return views.of(store.locked(id));
    }

    /**
     * The money is there: the held tickets are sold and the attendees registered. An order that had lost its seats gets
     * them again if there are any. Only {@link Fulfilment#PAID} changes anything.
     *
     * @throws DomainException NOT_FOUND, ORDER_LACKS_DETAILS
     */
    @PermitAll
    public Fulfilment pay(long id) {
        return fulfilling.pay(id);
    }

    /** A pending order holds its seats longer; never shorter. @throws DomainException NOT_FOUND, ORDER_IS_… */
    @PermitAll
    public void extend(long id, Instant until) {
        events.lock(store.eventOf(id));
        store.locked(id).extend(until, clock.instant());
    }

    /**
     * So much is being paid back, all in all; the whole total voids all tickets at once. Less than before, when a refund
     * failed, changes the sum alone.
     *
     * @param endedRegistrations whose tickets a part of the money voids
     * @throws DomainException NOT_FOUND, ORDER_IS_…
     */
    @PermitAll
    public void refund(long id, Money refundedSoFar, Collection<Long> endedRegistrations) {
        fulfilling.refund(id, refundedSoFar, endedRegistrations);
    }

    /** A pending order with seats that were taken for somebody who waited; nothing is taken anew. */
    @PermitAll
    public Placed fromOffer(FromOffer command) {
        return placing.fromOffer(command);
    }
}
