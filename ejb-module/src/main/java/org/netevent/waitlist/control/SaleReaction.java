package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netevent.event.boundary.EventChanged;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;
import org.netevent.tickettype.boundary.SeatsFreed;
import org.netevent.tickettype.boundary.TicketSeats;
import org.netevent.waitlist.boundary.EventQueueEnded;

/** What a change of an event or of its tickets means to who waits, in the same transaction. */
@ApplicationScoped
public class SaleReaction {
    @Inject
    EventLookup events;

    @Inject
    EntryStore store;

    @Inject
    Queue queue;

    @Inject
    TicketSeats seats;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<EventQueueEnded> ended;

    void on(@Observes SeatsFreed freed) {
        queue.walk(freed.eventId());
    }

    void on(@Observes EventChanged change) {
        switch (change.what()) {
            case PUBLISHED -> queue.walk(change.eventId());
            case CANCELLED -> end(change.eventId());
            default -> {}
        }
    }

    /** By a few statements, however many wait. Whoever waits for several types is written to once. */
    private void end(long eventId) {
        EventInfo event = events.lock(eventId);
        List<Long> told = store.oneOfEachPerson(eventId);
        if (told.isEmpty()) return;
        Map<Long, Integer> offered = store.offeredByType(eventId);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int gone = store.withdrawAll(eventId, at);
        offered.forEach(seats::release);
        seats.close(eventId, Set.of());
        outbox.addEach("mail.event_cancelled_waitlist", "waitlist_entry_id", told);
        audit.record(AuditRecord.of("waitlist.ended_with_event", "event", eventId, event.name(), eventId)
                .changing(Map.of(), Map.of("waiting", gone)));
        ended.fire(new EventQueueEnded(eventId, gone, at));
    }
}
