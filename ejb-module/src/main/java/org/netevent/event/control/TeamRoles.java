package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The roles in an event's team; the owner is in it too. */
@ApplicationScoped
public class TeamRoles {
    public static final String OWNER = "owner";
    public static final String ORGANIZER = "organizer";
    public static final String GATE = "gate";
    /** The event exists, the account is not in its team. */
    public static final String NONE = "";

    @PersistenceContext
    EntityManager em;

    /** The account's role in the team, {@link #NONE} for a stranger, empty for an unknown event. One statement. */
    public Optional<String> of(long eventId, Long accountId) {
        List<?> found = em.createNativeQuery("select coalesce(t.role, '') from event e"
                        + " left join event_team t on t.event_id = e.id and t.account_id = ?2 where e.id = ?1")
                .setParameter(1, eventId)
                .setParameter(2, accountId)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }
}
