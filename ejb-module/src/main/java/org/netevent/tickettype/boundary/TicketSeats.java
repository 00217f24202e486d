package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.netevent.event.boundary.Seats;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.control.TicketCounter;
import org.netevent.tickettype.control.TicketCounter.Measure;

/**
 * The tickets of a type together with the seats of its event: never more of either taken than there are, whatever the
 * concurrency (SPEC §2). The event's row changes first, then the type's, each by one conditional UPDATE. Part of the
 * caller's transaction, so a rollback gives them back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TicketSeats {
    @Inject
    Seats seats;

    @Inject
    TicketCounter counter;

    @Inject
    Event<SeatsFreed> freed;

    @Inject
    Event<TicketsMoved> moved;

    /**
     * Takes tickets for an order from what is on public sale; of a type for which somebody waits there are none.
     *
     * @return false, with nothing taken, when so many are not left
     * @throws DomainException NOT_FOUND
     */
    @PermitAll
    public boolean take(long typeId, int tickets) {
        return take(typeId, counter.measure(typeId), tickets, true);
    }

    /** The same of a type that was read behind its event's lock. */
    @PermitAll
    public boolean take(TicketTypeInfo type, int tickets) {
        return take(type.id(), new Measure(type.eventId(), type.places()), tickets, true);
    }

    /** Takes tickets for somebody who waits. @return false, with nothing taken, when so many are not left */
    @PermitAll
    public boolean takeForQueue(long typeId, int tickets) {
        return take(typeId, counter.measure(typeId), tickets, false);
    }

    /** Gives back tickets that were held or on offer. */
    @PermitAll
    public void release(long typeId, int tickets) {
        Measure type = counter.measure(typeId);
        seats.release(type.eventId(), tickets * type.places());
        counter.release(typeId, tickets);
        free(type.eventId());
    }

    /** Held tickets are paid. */
    @PermitAll
    public void sell(long typeId, int tickets) {
        counter.sell(typeId, tickets);
    }

    /** Gives back tickets that were paid. */
    @PermitAll
    public void unsell(long typeId, int tickets) {
        Measure type = counter.measure(typeId);
        seats.release(type.eventId(), tickets * type.places());
        counter.unsell(typeId, tickets);
        free(type.eventId());
    }

    /** Takes exactly these types of the event off public sale, for somebody waits for them. */
    @PermitAll
    public void close(long eventId, Set<Long> queuedTypes) {
        if (counter.close(eventId, queuedTypes)) moved.fire(new TicketsMoved(eventId));
    }

    private boolean take(long typeId, Measure type, int tickets, boolean publicly) {
        if (!seats.take(type.eventId(), tickets * type.places())) return false;
        if (!counter.take(typeId, tickets, publicly)) {
            seats.release(type.eventId(), tickets * type.places());
            return false;
        }
        moved.fire(new TicketsMoved(type.eventId()));
        return true;
    }

    private void free(long eventId) {
        moved.fire(new TicketsMoved(eventId));
        freed.fire(new SeatsFreed(eventId));
    }
}
