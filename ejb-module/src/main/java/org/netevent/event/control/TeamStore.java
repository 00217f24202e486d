package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.netevent.event.boundary.TeamMember;
import org.netevent.event.boundary.TeamRole;

/** Who is in an event's team. */
@ApplicationScoped
public class TeamStore {
    public static final String OWNER = TeamRoles.OWNER;

    @PersistenceContext
    EntityManager em;

    /** Adds an account or gives it another role; the owner keeps theirs. */
    public void put(long eventId, long accountId, String role, Instant now) {
        em.createNativeQuery("insert into event_team (event_id, account_id, role, added_at) values (?1, ?2, ?3, ?4)"
                        + " on duplicate key update role = if(role = 'owner', role, values(role))")
                .setParameter(1, eventId)
                .setParameter(2, accountId)
                .setParameter(3, role)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    /** The owner first, then by name. A team is small: it is not paged. */
    public List<TeamMember> members(long eventId) {
        List<?> rows = em.createNativeQuery("select t.account_id, a.name, a.email, t.role from event_team t"
                        + " join account a on a.id = t.account_id where t.event_id = ?1"
                        + " order by t.role <> 'owner', a.name, a.id")
                .setParameter(1, eventId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new TeamMember(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], TeamRole.of((String) row[3])))
                .toList();
    }

    /** False when the account is not in the team, or owns the event. */
    public boolean remove(long eventId, long accountId) {
        return em.createNativeQuery(
                                "delete from event_team where event_id = ?1 and account_id = ?2 and role <> 'owner'")
                        .setParameter(1, eventId)
                        .setParameter(2, accountId)
                        .executeUpdate()
                == 1;
    }
}
