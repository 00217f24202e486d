package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.tickettype.boundary.TicketSeats;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.waitlist.entity.WaitlistEntry;

/**
 * Who waits is offered what is free, by priority and then first come (SPEC §2, Waitlist), and nobody gets in past them.
 *
 * <p>Whoever stands in front and wants more than is left keeps it: of a type, those behind wait for that type; of the
 * event's seats, everybody waits. What so belongs to somebody who waits is off public sale in the same transaction.
 */
@ApplicationScoped
public class Queue {
    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    TicketSeats seats;

    @Inject
    EntryStore store;

    @Inject
    EntrySteps steps;

    @Inject
    Clock clock;

    /** Call it whenever something may have become free. Locks the event unless nobody waits. */
    public void walk(long eventId) {
        if (!store.queues(eventId)) return;
        EventInfo event = events.lock(eventId);
        seats.close(eventId, event.open(clock.instant()) ? offer(event) : Set.of());
    }

    /** @return the types that are to be off public sale */
    private Set<Long> offer(EventInfo event) {
        Instant now = clock.instant();
        Set<Long> blocked = new TreeSet<>();
        Optional<WaitlistEntry> next = store.first(event.id(), blocked);
        for (; next.isPresent(); next = store.first(event.id(), blocked)) {
            WaitlistEntry entry = next.get();
            TicketTypeInfo type = types.get(entry.ticketTypeId());
            if (!type.onSale(now) || lacks(type, entry)) blocked.add(type.id());
            else if (seats.takeForQueue(type.id(), entry.quantity())) steps.offer(entry, event);
            else return all(event.id());
        }
        return blocked;
    }

    private static boolean lacks(TicketTypeInfo type, WaitlistEntry entry) {
        return type.left() != null && type.left() < entry.quantity();
    }

    private Set<Long> all(long eventId) {
        return types.of(eventId).stream().map(TicketTypeInfo::id).collect(Collectors.toSet());
    }
}
