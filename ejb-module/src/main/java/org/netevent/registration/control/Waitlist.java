package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.Seats;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/**
 * Who waits gets the freed seats, first come, first served (SPEC §2).
 *
 * <p>Where approval is automatic, the first one waiting is approved. Where the organizer decides, a free seat is only a
 * reason to decide: the first ones waiting become pending, as many as there are free seats without somebody pending for
 * them already. So people who wait do not flood the organizer's list, and no seat stays free while they do.
 */
@ApplicationScoped
public class Waitlist {
    @Inject
    EventLookup events;

    @Inject
    Seats seats;

    @Inject
    RegistrationStore store;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /** Call it whenever seats may have become free, with the event locked. */
    public void promote(long eventId) {
        EventInfo event = events.get(eventId);
        if (!event.open(clock.instant())) return;
        if (event.approval() == Approval.AUTOMATIC) approveInOrder(event);
        else askInOrder(event);
    }

    private void approveInOrder(EventInfo event) {
        Optional<Registration> next = store.firstWaiting(event.id());
        while (next.isPresent() && seats.take(event.id(), 1)) {
            steps.take(next.get(), RegistrationState.APPROVED);
            next = store.firstWaiting(event.id());
        }
    }

    private void askInOrder(EventInfo event) {
        long free = event.maxAttendees() == null ? Long.MAX_VALUE : event.seatsLeft();
        long pending = store.count(event.id(), RegistrationState.PENDING);
        Optional<Registration> next = store.firstWaiting(event.id());
        for (; next.isPresent() && pending < free; pending++) {
            steps.take(next.get(), RegistrationState.PENDING);
            next = store.firstWaiting(event.id());
        }
    }
}
