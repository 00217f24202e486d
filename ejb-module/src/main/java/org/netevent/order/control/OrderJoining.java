package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.netevent.account.boundary.AddressVerified;
import org.netevent.order.entity.OrderAttendee;
import org.netevent.order.entity.TicketOrder;
import org.netevent.registration.boundary.Admissions;

/** Guests' orders join accounts. */
@ApplicationScoped
@Transactional
public class OrderJoining {
    @Inject
    OrderStore store;

    @Inject
    OrderWords words;

    @Inject
    Admissions admissions;

    @Inject
    Clock clock;

    /** All that guests bought with the address. */
    public void onVerified(@Observes AddressVerified known) {
        for (long id : store.guestsOf(known.email()))
            if (store.locked(id).accountId() == null) join(id, known.accountId());
    }

    /** The buyer's own ticket joins, too. Joining the same account twice changes nothing. @throws DomainException ORDER_OWNED */
    public TicketOrder join(long id, long account) {
        TicketOrder order = store.locked(id);
        if (order.accountId() != null && order.accountId() == account) return order;
        order.joinAccount(account, clock.instant());
        store.flush();
        words.changed("joined_account", order, Map.of(), Map.of("account_id", account));
        List<OrderAttendee> attendees = store.attendees(id);
        attendees.stream()
                .filter(attendee -> attendee.registrationId() != null && own(order, attendee, attendees.size()))
                .findFirst()
                .ifPresent(attendee -> admissions.join(attendee.registrationId(), account));
        return order;
    }

    /** With the buyer's address, or the only one and with none: it may have been handed over since it was bought. */
    private static boolean own(TicketOrder order, OrderAttendee attendee, int tickets) {
        String email = attendee.guest().email();
        return email == null ? tickets == 1 : email.equals(order.buyer().email());
    }
}
