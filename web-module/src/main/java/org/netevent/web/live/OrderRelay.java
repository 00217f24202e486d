package org.netevent.web.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.netevent.order.boundary.EventOrdersCancelled;
import org.netevent.order.boundary.OrderChanged;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.waitlist.boundary.EventQueueEnded;
import org.netevent.waitlist.boundary.WaitlistChanged;

/**
 * Tells of each step of an order and of one who waits: the organizers' lists, figures and revenue move, and the page of the
 * one whose it is. See {@link LiveRelay}.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderRelay {
    private static final String ORDER = "order_changed";
    private static final String QUEUE = "waitlist_changed";

    @Inject
    LiveClients clients;

    @Inject
    LiveFeed feed;

    @Inject
    OrderLookup orders;

    @PermitAll
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderChanged change) {
        if (clients.none()) return;
        long order = change.orderId();
        feed.sale(
                ORDER,
                change.eventId(),
                Map.of("order_id", order, "status", change.to().wire()),
                () -> owner(List.of(order), orders.buyer(order).map(Set::of).orElse(Set.of())));
    }

    /** One frame for all: lists are read anew as a whole. */
    @PermitAll
    public void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventOrdersCancelled end) {
        if (clients.none()) return;
        feed.sale(
                ORDER,
                end.eventId(),
                Map.of("status", "cancelled"),
                () -> owner(new HashSet<>(end.orderIds()), orders.buyers(end.orderIds())));
    }

    @PermitAll
    public void waits(@Observes(during = TransactionPhase.AFTER_SUCCESS) WaitlistChanged change) {
        if (clients.none()) return;
        Optional<Long> account = Optional.ofNullable(change.accountId());
        feed.sale(
                QUEUE,
                change.eventId(),
                Map.of("entry_id", change.entryId(), "status", change.to().wire()),
                () -> client -> client.isOneOf(account));
    }

    @PermitAll
    public void queueEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventQueueEnded end) {
        if (!clients.none())
            feed.sale(QUEUE, end.eventId(), Map.of("count", end.count(), "status", "withdrawn"), () -> client -> false);
    }

    private static Predicate<LiveClient> owner(Collection<Long> watched, Set<Long> accounts) {
        return client -> client.watches(watched) || client.isOneOf(accounts);
    }
}
