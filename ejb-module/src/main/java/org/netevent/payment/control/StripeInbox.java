package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The events that Stripe has sent. */
@ApplicationScoped
public class StripeInbox {
    /** Longer than Stripe goes on telling that something was paid. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(4);

    private static final int BATCH = 20;

    @PersistenceContext
    EntityManager em;

    /** Remembers an event; false when it was taken before. At the same moment the second one waits and loses. */
    public boolean take(StripeEvent event, Long paymentId, Instant now) {
        return add(event, paymentId, null, now);
    }

    /**
     * Keeps that something happened to what was paid under this name, of which nothing is known here: it is another
     * program's, or we have not been told yet that it was paid.
     */
    public void keep(StripeEvent event, String charge, Instant now) {
        add(event, null, charge, now);
    }

    /** Payments that have become known since an event about them was kept; each is told once. */
    @SuppressWarnings("unchecked")
    public List<Long> claimKnown(Instant now) {
        List<Object[]> found = em.createNativeQuery("select s.id, p.id from stripe_event s join payment p"
                        + " on p.provider = 'stripe' and p.charge = s.waits_for"
                        + " where s.waits_for is not null and s.received_at > ?1 order by s.received_at limit " + BATCH)
                .setParameter(1, Timestamp.from(now.minus(LONGEST_WAIT)))
                .getResultList();
        return found.stream()
                .filter(row -> release((String) row[0]))
                .map(row -> ((Number) row[1]).longValue())
                .distinct()
                .toList();
    }

    private boolean release(String event) {
        return em.createNativeQuery("update stripe_event set waits_for = null where id = ?1 and waits_for is not null")
                        .setParameter(1, event)
                        .executeUpdate()
                == 1;
    }

    private boolean add(StripeEvent event, Long paymentId, String waitsFor, Instant now) {
        String type = event.type();
        // the update changes something on purpose: then the driver tells an insert (1) from a duplicate (2)
        return em.createNativeQuery("insert into stripe_event (id, type, payment_id, waits_for, received_at, repeats)"
                                + " values (?1, ?2, ?3, ?4, ?5, 0) on duplicate key update repeats = repeats + 1")
                        .setParameter(1, event.id())
                        .setParameter(2, type.length() <= 80 ? type : type.substring(0, 80))
                        .setParameter(3, paymentId)
                        .setParameter(4, waitsFor)
                        .setParameter(5, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }
}
