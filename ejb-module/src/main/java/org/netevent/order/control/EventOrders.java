package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The orders of one event as a whole. Lock the event before. */
@ApplicationScoped
public class EventOrders {
    private static final String PENDING = " ticket_order o where o.event_id = ?1 and o.status = 'pending'";

    @PersistenceContext
    EntityManager em;

    /** The orders that hold seats. */
    List<Long> pending(long eventId) {
        return ids("select o.id from" + PENDING, eventId);
    }

    /** Those of them whose buyer has given an address. */
    List<Long> reachablePending(long eventId) {
        return ids("select o.id from" + PENDING + " and o.email is not null", eventId);
    }

    /** How many tickets of each type they hold. */
    Map<Long, Integer> heldByType(long eventId) {
        return counts(
                "select l.ticket_type_id, sum(l.quantity) from order_line l join" + PENDING.replace(" where", " on")
                        + " and l.order_id = o.id group by l.ticket_type_id",
                eventId);
    }

    /** How often they use each discount code. */
    Map<Long, Integer> discountCodesHeld(long eventId) {
        return counts(
                "select o.discount_code_id, count(*) from" + PENDING
                        + " and o.discount_code_id is not null group by o.discount_code_id",
                eventId);
    }

    void cancelPending(long eventId, Instant at) {
        em.createNativeQuery("update ticket_order set status = 'cancelled', updated_at = ?2, version = version + 1"
                        + " where event_id = ?1 and status = 'pending'")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }

    /**
     * One paid order of each buyer whose tickets ended at this moment and who had none with the own address: nobody else
     * would tell them.
     */
    List<Long> buyersWithoutRegistration(long eventId, Instant at) {
        return ids(
                "select min(o.id) from ticket_order o where o.event_id = ?1 and o.status in ('paid', 'partially_refunded')"
                        + " and o.email is not null and exists (select 1 from registration r where r.order_id = o.id"
                        + " and r.updated_at = ?2 and r.status = 'cancelled') and not exists (select 1 from registration r"
                        + " where r.event_id = ?1 and r.email = o.email and r.updated_at = ?2 and r.status = 'cancelled')"
                        + " group by o.email",
                eventId,
                Timestamp.from(at));
    }

    private List<Long> ids(String sql, Object... values) {
        return rows(sql, values).stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Map<Long, Integer> counts(String sql, long eventId) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (Object row : rows(sql, eventId)) {
            Object[] columns = (Object[]) row;
            counts.put(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue());
        }
        return counts;
    }

    private List<?> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getResultList();
    }
}
