package org.netevent.checkin.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.netevent.checkin.control.LiveQueries;

/** Who may hear of an event's changes: asked by the sockets, which push without a caller. Never for a page as it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LiveAudience {
    @Inject
    LiveQueries queries;

    /**
     * @param listed whether everybody sees the event: public, and published or cancelled
     * @param seatsLeft null when unlimited
     */
    public record Openness(boolean listed, String code, int seatsTaken, Integer seatsLeft) {}

    /** Of an event that is gone, nobody may hear. */
    @PermitAll
    public Openness openness(long eventId) {
        return queries.openness(eventId);
    }

    /** The accounts of the event's team. */
    @PermitAll
    public Set<Long> team(long eventId) {
        return queries.team(eventId);
    }

    /** Those of them who see registrations, orders and the queue: not gate staff. */
    @PermitAll
    public Set<Long> organizers(long eventId) {
        return queries.organizers(eventId);
    }

    /** The accounts with a live registration in the event, who may hear of an event that is not listed. */
    @PermitAll
    public Set<Long> attendees(long eventId) {
        return queries.attendees(eventId);
    }

    /** The accounts with any registration in the event: all of them hear when it ends. */
    @PermitAll
    public Set<Long> registered(long eventId) {
        return queries.registered(eventId);
    }

    /** Whose registration it is; empty for a guest's. */
    @PermitAll
    public Optional<Long> ownerOfRegistration(long registrationId) {
        return queries.ownerOfRegistration(registrationId);
    }

    /** Whose ticket it is; empty for a guest's. */
    @PermitAll
    public Optional<Long> ownerOfTicket(long ticketId) {
        return queries.ownerOfTicket(ticketId);
    }

    /** Whether the account may hear of everything. */
    @PermitAll
    public boolean admin(long accountId) {
        return queries.admin(accountId);
    }
}
