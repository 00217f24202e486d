package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many are registered, counted in the table of the registration feature: the event feature must not know that
 * feature, and a count kept on both sides would drift.
 */
@ApplicationScoped
public class EventRegistrations {
    @PersistenceContext
    EntityManager em;

    /**
     * Registrations that still mean something: pending, approved or waitlisted; and people who are buying or wait for
     * tickets. Reads what is committed now.
     */
    public boolean anyLive(long eventId) {
        return found(
                        "select id from registration where event_id = ?1"
                                + " and status in ('pending', 'approved', 'waitlisted') limit 1 for update",
                        eventId)
                || found(
                        "select id from ticket_order where event_id = ?1 and status = 'pending' limit 1 for update",
                        eventId)
                || found(
                        "select id from waitlist_entry where event_id = ?1 and status in ('waiting', 'offered') limit 1"
                                + " for update",
                        eventId);
    }

    /** Registrations, orders and waitlist entries in any state, which need their event to stay. */
    public boolean any(long eventId) {
        return found("select id from registration where event_id = ?1 limit 1 for update", eventId)
                || found("select id from ticket_order where event_id = ?1 limit 1 for update", eventId)
                || found("select id from waitlist_entry where event_id = ?1 limit 1 for update", eventId);
    }

    /** By event, then by status. */
    public Map<Long, Map<String, Long>> counts(Collection<Long> eventIds) {
        Map<Long, Map<String, Long>> counts = new HashMap<>();
        if (eventIds.isEmpty()) return counts;
        var query = em.createNativeQuery("select event_id, status, count(*) from registration where event_id in ("
                + Sql.marks(1, eventIds.size()) + ") group by event_id, status");
        int next = 1;
        for (Long id : eventIds) query.setParameter(next++, id);
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            counts.computeIfAbsent(((Number) values[0]).longValue(), id -> new HashMap<>())
                    .put((String) values[1], ((Number) values[2]).longValue());
        }
        return counts;
    }

    private boolean found(String sql, long eventId) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, eventId).getResultList();
        return !rows.isEmpty();
    }
}
