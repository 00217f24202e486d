package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.security.Caller;

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

    /** The rule itself: an administrator may everything, gate staff check in only, a stranger nothing. */
    public static boolean grants(Caller who, String role, EventPermission permission) {
        if (who.admin()) return true;
        return switch (role) {
            case OWNER, ORGANIZER -> true;
            case GATE -> permission == EventPermission.CHECK_IN;
            default -> false;
        };
    }

    /** The account's role in the team, {@link #NONE} for a stranger, empty for an unknown event. One statement. */
    public Optional<String> of(long eventId, Long accountId) {
        List<?> found = em.createNativeQuery("select coalesce(t.role, '') from event e"
                        + " left join event_team t on t.event_id = e.id and t.account_id = ?2 where e.id = ?1")
                .setParameter(1, eventId)
                .setParameter(2, accountId)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** The account's roles in the teams of these events; strangers are left out. */
    public Map<Long, String> of(Collection<Long> eventIds, Long accountId) {
        Map<Long, String> roles = new HashMap<>();
        if (accountId == null || eventIds.isEmpty()) return roles;
        var query = em.createNativeQuery("select event_id, role from event_team where account_id = ?1 and event_id in ("
                        + Sql.marks(2, eventIds.size()) + ")")
                .setParameter(1, accountId);
        int next = 2;
        for (Long id : eventIds) query.setParameter(next++, id);
        for (Object row : query.getResultList())
            roles.put(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1]);
        return roles;
    }
}
