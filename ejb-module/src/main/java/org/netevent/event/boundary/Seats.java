package org.netevent.event.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.event.control.SeatCounter;

/**
 * The seats of an event: never more taken than its capacity, whatever the concurrency (SPEC §2). Part of the caller's
 * transaction, so a rollback gives them back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Seats {
    @Inject
    SeatCounter counter;

    /** Takes {@code n} seats by one conditional UPDATE; false when so many are not left, or the event is cancelled. */
    @PermitAll
    public boolean take(long eventId, int n) {
        return counter.take(eventId, n);
    }

    /** Gives {@code n} seats back. */
    @PermitAll
    public void release(long eventId, int n) {
        counter.release(eventId, n);
    }
}
