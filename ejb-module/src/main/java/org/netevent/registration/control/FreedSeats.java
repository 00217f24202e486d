package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.netevent.event.boundary.Seats;
import org.netevent.registration.entity.Registration;
import org.netevent.tickettype.boundary.SeatsFreed;
import org.netevent.tickettype.boundary.TicketSeats;

/** Gives back what registrations took: the ticket of a type with its seats, or the seats alone. */
@ApplicationScoped
public class FreedSeats {
    @Inject
    Seats seats;

    @Inject
    TicketSeats tickets;

    @Inject
    RegistrationStore store;

    @Inject
    Event<SeatsFreed> freed;

    /** What one registration took, which was approved. */
    public void of(Registration registration) {
        if (registration.ticketTypeId() != null) tickets.unsell(registration.ticketTypeId(), 1);
        else untyped(registration.eventId(), registration.places());
    }

    /** What all approved ones of an event take. Call it before they are cancelled. */
    public void ofEvent(long eventId) {
        store.approvedByType(eventId).forEach(tickets::unsell);
        int places = store.untypedPlaces(eventId);
        if (places > 0) untyped(eventId, places);
    }

    private void untyped(long eventId, int places) {
        seats.release(eventId, places);
        freed.fire(new SeatsFreed(eventId));
    }
}
