package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The payments of one event as a whole. */
@ApplicationScoped
public class EventPayments {
    /** What may still be paid of the event's orders that were cancelled at a moment. */
    private static final String OPEN = " payment p join ticket_order o on o.id = p.order_id and o.event_id = ?1"
            + " and o.status = 'cancelled' and o.updated_at = ?2";

    private static final String STATES = " p.status in ('created', 'pending', 'unknown')";

    @PersistenceContext
    EntityManager em;

    /** Those that Stripe is to close. */
    List<Long> openAtProvider(long eventId, Instant at) {
        List<?> ids = em.createNativeQuery("select p.id from" + OPEN + " where p.provider = 'stripe' and" + STATES)
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(at))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Those that nobody needs to be told of. */
    void cancelOthers(long eventId, Instant at) {
        em.createNativeQuery("update" + OPEN + " set p.status = 'cancelled', p.updated_at = ?2,"
                        + " p.version = p.version + 1 where p.provider <> 'stripe' and" + STATES)
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }
}
