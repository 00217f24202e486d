package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventChanged;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.tickettype.boundary.SeatsFreed;
import org.netevent.tickettype.boundary.TicketSeats;
import org.netevent.waitlist.entity.WaitlistEntry;

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
    Clock clock;

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

    /** By one statement, however many wait. */
    private void end(long eventId) {
        EventInfo event = events.lock(eventId);
        List<WaitlistEntry> offered = store.offered(eventId);
        int gone = store.withdrawAll(eventId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (gone == 0) return;
        offered.forEach(entry -> seats.release(entry.ticketTypeId(), entry.quantity()));
        audit.record(AuditRecord.of("waitlist.ended_with_event", "event", eventId, event.name(), eventId)
                .changing(Map.of(), Map.of("waiting", gone)));
    }
}
