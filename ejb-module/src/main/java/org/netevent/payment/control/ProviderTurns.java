package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Whose turn it is that the provider is asked about them. What another node is just taking is skipped. */
@ApplicationScoped
public class ProviderTurns {
    private static final int BATCH = 20;

    @PersistenceContext
    EntityManager em;

    /** Attempts to pay, those asked about longest ago first; they count as asked from now on. */
    public List<Long> payments(Instant unknownBefore, Instant createdBefore, Instant pendingBefore, Instant now) {
        List<Long> ids = ids(em.createNativeQuery("select id from payment where provider = 'stripe'"
                        + " and (status = 'unknown' and updated_at < ?1 or status = 'created' and updated_at < ?2"
                        + " or status = 'pending' and updated_at < ?3) order by updated_at limit " + BATCH
                        + " for update skip locked")
                .setParameter(1, Timestamp.from(unknownBefore))
                .setParameter(2, Timestamp.from(createdBefore))
                .setParameter(3, Timestamp.from(pendingBefore))
                .getResultList());
        for (long id : ids)
            em.createNativeQuery("update payment set updated_at = ?2 where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate();
        return ids;
    }

    /**
     * The payments of refunds that are on their way. A bank may take days over one: the older it is, the longer until it is
     * asked about again, a minute at least and an hour at most.
     */
    public List<Long> refunds(Instant now) {
        List<Long> ids = ids(em.createNativeQuery("select id from refund where ask_at < ?1 order by ask_at limit "
                        + BATCH + " for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList());
        for (long id : ids)
            em.createNativeQuery("update refund set ask_at = timestampadd(second,"
                            + " least(3600, greatest(60, timestampdiff(second, created_at, ?2))), ?2) where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, Timestamp.from(now))
                    .executeUpdate();
        if (ids.isEmpty()) return ids;
        return ids(em.createQuery("select distinct r.paymentId from Refund r where r.id in :ids")
                .setParameter("ids", ids)
                .getResultList());
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
