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
import org.netevent.order.control.Buying;
import org.netevent.order.control.Fulfilling;
import org.netevent.order.control.Holds;
import org.netevent.order.control.OrderStore;
import org.netevent.order.control.OrderViews;
import org.netevent.order.control.Placing;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.TicketTypeInfo;

/**
 * The steps of an order that payments and the waitlist take, in their transaction and without an access check. Each locks
 * the event's row, then the order's, unless it gets what is locked already.
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
    Buying buying;

    @Inject
    Holds holds;

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

    /** The same of an order of this event. @throws DomainException NOT_FOUND */
    @PermitAll
    public OrderInfo lock(Sale sale, long id) {
        TicketOrder order = store.locked(id);
        if (order.eventId() != sale.event().id()) throw new DomainException(PlatformError.NOT_FOUND);
        return views.of(order);
    }

    /**
     * Tickets of one type are chosen and described, and held until they have to be paid: the order is as good as locked.
     *
     * @param type read behind the lock of the sale's event
     * @throws DomainException TICKETS_SOLD_OUT and the refusals of {@code TicketSales}; INVALID_INPUT on discount_code,
     *     payment_method and the fields of the attendees
     */
    @PermitAll
    public Placed buy(Sale sale, TicketTypeInfo type, BuyTickets command) {
        return buying.buy(sale, type, command);
    }

    /**
     * The money is there: the held tickets are sold and the attendees registered. An order that had lost its seats gets
     * them again if there are any. Only {@link Fulfilment#PAID} changes anything.
     *
     * @param order locked in this transaction
     * @throws DomainException NOT_FOUND, ORDER_LACKS_DETAILS
     */
    @PermitAll
    public Fulfilment pay(OrderInfo order) {
        return fulfilling.pay(order);
    }

    /**
     * Somebody begins to pay a pending order, which holds its seats longer for it; never shorter.
     *
     * @param order locked in this transaction
     * @throws DomainException ORDER_IS_…
     */
    @PermitAll
    public void hold(Sale sale, OrderInfo order) {
        Instant now = clock.instant();
        store.get(order.id()).extend(holds.paying(order.method(), sale, order.createdAt(), now), now);
    }

    /** An order that was locked in this transaction, as it stands now. */
    @PermitAll
    public OrderInfo now(OrderInfo order) {
        return views.again(order);
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
