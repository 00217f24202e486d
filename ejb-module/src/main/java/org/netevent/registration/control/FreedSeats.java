package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.event.boundary.Seats;
import org.netevent.registration.entity.Registration;

/** Gives back what registrations took. */
@ApplicationScoped
public class FreedSeats {
    @Inject
    Seats seats;

    @Inject
    RegistrationStore store;

    /** What one registration took, which was approved. */
    public void of(Registration registration) {
        seats.release(registration.eventId(), registration.places());
    }

    /** What all approved ones of an event take. Call it before they are cancelled. */
    public void ofEvent(long eventId) {
        int places = store.untypedPlaces(eventId);
        if (places > 0) seats.release(eventId, places);
    }
}
