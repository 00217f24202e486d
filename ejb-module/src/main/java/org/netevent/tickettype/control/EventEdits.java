package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventChanged;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.SeatsFreed;
import org.netevent.tickettype.boundary.TicketTypeError;

/** Looks, in the transaction of the edit, whether what an event became goes together with selling tickets. */
@ApplicationScoped
public class EventEdits {
    @Inject
    EventLookup events;

    @Inject
    TypeQueries types;

    @Inject
    Event<SeatsFreed> freed;

    /** @throws DomainException TICKET_TYPES_NEED_AUTOMATIC_APPROVAL, which undoes the edit */
    void edited(@Observes EventChanged change) {
        if (change.what() != EventChanged.What.UPDATED || !types.any(change.eventId())) return;
        if (events.get(change.eventId()).approval() == Approval.MANUAL)
            throw new DomainException(TicketTypeError.TICKET_TYPES_NEED_AUTOMATIC_APPROVAL);
        // a higher capacity is for who waits first
        freed.fire(new SeatsFreed(change.eventId()));
    }
}
