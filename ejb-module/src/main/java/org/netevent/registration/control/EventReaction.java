package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventChanged;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;
import org.netevent.registration.boundary.EventRegistrationsCancelled;

/** What a change of an event means to its registrations, in the same transaction. */
@ApplicationScoped
public class EventReaction {
    @Inject
    EventLookup events;

    @Inject
    FreedSeats freed;

    @Inject
    RegistrationStore store;

    @Inject
    Waitlist waitlist;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<EventRegistrationsCancelled> cancelled;

    void onChange(@Observes EventChanged change) {
        switch (change.what()) {
            case UPDATED -> {
                events.lock(change.eventId());
                waitlist.promote(change.eventId());
            }
            case CANCELLED -> cancelAll(change.eventId());
            default -> {}
        }
    }

    /** By statements on the whole event, however many are registered: only their ids come into memory. */
    private void cancelAll(long eventId) {
        String name = events.lock(eventId).name();
        List<Long> ids = store.liveIds(eventId);
        if (ids.isEmpty()) return;
        List<Long> reachable = store.reachableIds(eventId);
        freed.ofEvent(eventId);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.cancelAll(eventId, at);
        outbox.addEach("mail.event_cancelled", "registration_id", reachable);
        audit.record(AuditRecord.of("registration.cancelled_with_event", "event", eventId, name, eventId)
                .changing(Map.of(), Map.of("registrations", ids.size())));
        cancelled.fire(new EventRegistrationsCancelled(eventId, ids.size(), at));
    }
}
