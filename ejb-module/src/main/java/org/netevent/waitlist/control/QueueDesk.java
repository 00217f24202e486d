package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.TicketSeats;
import org.netevent.waitlist.boundary.WaitlistError;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.waitlist.entity.WaitlistEntry;

/** The team changes the queue; afterwards it is walked, as another one may stand in front. */
@ApplicationScoped
public class QueueDesk {
    @Inject
    EventLookup events;

    @Inject
    EntryStore store;

    @Inject
    EntrySteps steps;

    @Inject
    Queue queue;

    @Inject
    TicketSeats seats;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public WaitlistEntry move(long id, boolean up) {
        WaitlistEntry entry = locked(id);
        entry.requireWaiting();
        store.neighbour(entry, up).ifPresent(other -> {
            int before = entry.priority();
            entry.swap(other, now());
            store.flush();
            audit.record(EntrySteps.line("waitlist.moved", entry)
                    .changing(
                            Map.of("priority", before),
                            Map.of("priority", entry.priority(), "move", up ? "up" : "down")));
            queue.walk(entry.eventId());
        });
        return entry;
    }

    public WaitlistEntry prioritise(long id, int priority) {
        WaitlistEntry entry = locked(id);
        int before = entry.priority();
        entry.prioritise(priority, now());
        if (before == priority) return entry;
        store.flush();
        audit.record(EntrySteps.line("waitlist.prioritised", entry)
                .changing(Map.of("priority", before), Map.of("priority", priority)));
        queue.walk(entry.eventId());
        return entry;
    }

    public WaitlistEntry offer(long id) {
        EventInfo event = events.lock(store.get(id).eventId());
        WaitlistEntry entry = store.locked(id);
        entry.requireWaiting();
        if (!event.open(clock.instant())) throw new DomainException(WaitlistError.WAITLIST_CLOSED);
        if (!seats.takeForQueue(entry.ticketTypeId(), entry.quantity()))
            throw new DomainException(WaitlistError.WAITLIST_NO_SEATS);
        steps.offer(entry, event);
        queue.walk(event.id());
        return entry;
    }

    public void remove(long id) {
        WaitlistEntry entry = locked(id);
        if (entry.status() == WaitlistStatus.WITHDRAWN) return;
        steps.withdraw(entry);
        queue.walk(entry.eventId());
    }

    private WaitlistEntry locked(long id) {
        events.lock(store.get(id).eventId());
        return store.locked(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
