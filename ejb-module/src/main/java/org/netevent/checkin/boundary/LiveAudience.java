package org.netevent.checkin.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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
    public record Openness(boolean listed, String code, Integer seatsLeft) {}

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

    /** Whether the account may hear of everything. */
    @PermitAll
    public boolean admin(long accountId) {
        return queries.admin(accountId);
    }
}
