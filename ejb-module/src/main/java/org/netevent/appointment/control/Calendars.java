package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** One row per person: the lock behind which a person's appointments change, and the version of the personal feed. */
@ApplicationScoped
public class Calendars {
    @PersistenceContext
    EntityManager em;

    /**
     * Locks both people's calendars until the transaction ends, so that what is read after it stays true. Always in the
     * order of the accounts: two acts never wait for each other. An insert that finds its row locks it as it is.
     */
    public void lock(long one, long other) {
        em.createNativeQuery("insert into calendar (account_id) values (?1), (?2)"
                        + " on duplicate key update account_id = values(account_id)")
                .setParameter(1, Math.min(one, other))
                .setParameter(2, Math.max(one, other))
                .executeUpdate();
    }

    /** The version that the person's feed is signed over; empty while there is none. */
    public Optional<Integer> feedVersion(long account) {
        List<?> rows = em.createNativeQuery("select feed_version from calendar where account_id = ?1 and feed_open")
                .setParameter(1, account)
                .getResultList();
        return rows.stream().findFirst().map(version -> ((Number) version).intValue());
    }

    /** From now on only the next address is worth something. */
    public void renewFeed(long account) {
        em.createNativeQuery("insert into calendar (account_id, feed_open, feed_version) values (?1, true, 1)"
                        + " on duplicate key update feed_open = true, feed_version = feed_version + 1")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** @return whether there was one */
    public boolean revokeFeed(long account) {
        return em.createNativeQuery("update calendar set feed_open = false where account_id = ?1 and feed_open")
                        .setParameter(1, account)
                        .executeUpdate()
                == 1;
    }
}
