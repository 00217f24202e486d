package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.tickettype.boundary.TicketSales;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.waitlist.boundary.JoinWaitlist;
import org.netevent.waitlist.boundary.WaitlistError;
import org.netevent.waitlist.entity.WaitlistEntry;

/** Who may join the queue. All acts on one event's queue happen one after another, behind the lock of the event's row. */
@ApplicationScoped
public class Joining {
    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    TicketSales sales;

    @Inject
    EntryStore store;

    @Inject
    EntrySteps steps;

    @Inject
    Queue queue;

    @Inject
    Clock clock;

    /** @param accountId whose entry it is, or null for a guest's */
    public WaitlistEntry join(JoinWaitlist wish, Long accountId) {
        EventInfo event = events.lock(wish.eventId());
        TicketTypeInfo type = types.find(wish.ticketTypeId())
                .filter(found -> found.eventId() == event.id())
                .orElseThrow(() -> DomainException.invalid("ticket_type_id", "unknown"));
        sales.requireOnSale(type, wish.quantity(), wish.accessCode());
        requirePossible(wish.quantity(), event, type);
        if (available(event, type)) throw new DomainException(WaitlistError.TICKETS_AVAILABLE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        WaitlistEntry entry = new WaitlistEntry(wish, accountId, type.priority(), turn(event.id(), now), now);
        steps.begin(entry);
        queue.walk(event.id());
        return entry;
    }

    /** Who wants more than there could ever be would stop the queue for good. */
    private static void requirePossible(int wanted, EventInfo event, TicketTypeInfo type) {
        int most = Integer.MAX_VALUE;
        if (type.quantity() != null) most = type.quantity();
        if (event.maxAttendees() != null) most = Math.min(most, event.maxAttendees() / type.places());
        if (wanted > most)
            throw DomainException.invalid(List.of(new FieldError("quantity", "max", Map.of("value", most))));
    }

    /** Whether anybody could buy the least that is sold at once. */
    private static boolean available(EventInfo event, TicketTypeInfo type) {
        int least = type.perOrderMin();
        return !type.queued()
                && (type.left() == null || type.left() >= least)
                && (event.seatsLeft() == null || event.seatsLeft() >= least * type.places());
    }

    /** After everybody else's, and never at the same microsecond: so two can change places. */
    private Instant turn(long eventId, Instant now) {
        Instant last = store.lastTurn(eventId);
        return last == null || last.isBefore(now) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
