package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.RegistrationError;

/** Which events people may register for, and which they may still leave. */
@ApplicationScoped
public class OpenEvents {
    @Inject
    EventLookup events;

    @Inject
    RegistrationStore store;

    @Inject
    Clock clock;

    /** @throws DomainException NOT_FOUND */
    public EventInfo get(long id) {
        return events.get(id);
    }

    /** Why the event was cancelled, or null. */
    public String cancelReason(long id) {
        return events.cancelReason(id);
    }

    /** @throws DomainException INVALID_INPUT on the field event_name, EVENT_NAME_AMBIGUOUS */
    public long named(String name) {
        List<Long> found = store.openEventsNamed(name.strip(), clock.instant());
        if (found.isEmpty()) throw DomainException.invalid("event_name", "unknown");
        if (found.size() > 1) throw new DomainException(RegistrationError.EVENT_NAME_AMBIGUOUS);
        return found.get(0);
    }

    /** @throws DomainException REGISTRATION_EVENT_OVER: who was there cannot leave any more */
    public void requireNotOver(EventInfo event) {
        if (over(event)) throw new DomainException(RegistrationError.REGISTRATION_EVENT_OVER);
    }

    public boolean over(EventInfo event) {
        return !clock.instant().isBefore(event.endTime());
    }
}
