package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.entity.OrderAttendee;
import org.netevent.order.entity.TicketOrder;
import org.netevent.registration.boundary.Admissions;

/** Guests' orders join accounts. */
@ApplicationScoped
@Transactional
public class OrderJoining {
    @Inject
    EventLookup events;

    @Inject
    OrderStore store;

    @Inject
    OrderWords words;

    @Inject
    Admissions admissions;

    @Inject
    Clock clock;

    /** Leaves one that belongs to somebody as it is. */
    public void joinIfGuests(long id, long account) {
        TicketOrder order = locked(id);
        if (order.accountId() == null) join(order, account);
    }

    /** Joining the same account twice changes nothing. @throws DomainException NOT_FOUND, ORDER_OWNED */
    public TicketOrder join(long id, long account) {
        TicketOrder order = locked(id);
        if (order.accountId() == null || order.accountId() != account) join(order, account);
        return order;
    }

    /** Its event first, as for every act on an order. */
    private TicketOrder locked(long id) {
        events.lock(store.eventOf(id));
        return store.locked(id);
    }

    /** The buyer's own ticket joins, too. */
    private void join(TicketOrder order, long account) {
        order.joinAccount(account, clock.instant());
        store.flush();
        words.changed("joined_account", order, Map.of(), Map.of("account_id", account));
        List<OrderAttendee> attendees = store.attendees(order.id());
        attendees.stream()
                .filter(attendee -> attendee.registrationId() != null && own(order, attendee, attendees.size()))
                .findFirst()
                .ifPresent(attendee -> admissions.join(attendee.registrationId(), account));
    }

    /** With the buyer's address, or the only one and with none: it may have been handed over since it was bought. */
    private static boolean own(TicketOrder order, OrderAttendee attendee, int tickets) {
        String email = attendee.guest().email();
        return email == null ? tickets == 1 : email.equals(order.buyer().email());
    }
}
