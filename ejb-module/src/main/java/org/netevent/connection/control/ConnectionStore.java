package org.netevent.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netevent.connection.boundary.ConnectionInfo;
import org.netevent.connection.entity.Connection;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** Loads and keeps connections. */
@ApplicationScoped
public class ConnectionStore {
    @PersistenceContext
    EntityManager em;

    /**
     * Makes the pair's row of a request, or finds the one that is there. Either way the row is locked until the transaction ends, also
     * against somebody who does the same now: nothing is read before that.
     *
     * @return whether it is new
     */
    public boolean begin(Connection request) {
        ConnectionInfo info = request.info();
        // the update changes something on purpose: then the driver tells an insert (1) from a duplicate (2)
        return em.createNativeQuery("insert into connection (asker, asked, event_id, status, message, asked_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update version = version + 1")
                        .setParameter(1, info.asker())
                        .setParameter(2, info.asked())
                        .setParameter(3, info.eventId())
                        .setParameter(4, info.status().wire())
                        .setParameter(5, info.message())
                        .setParameter(6, Timestamp.from(info.askedAt()))
                        .executeUpdate()
                == 1;
    }

    /** The row of two people as it is now, locked. */
    public Connection lockedPair(long one, long other) {
        return em.createQuery("select c from Connection c where c.low = :low and c.high = :high", Connection.class)
                .setParameter("low", Math.min(one, other))
                .setParameter("high", Math.max(one, other))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** @throws DomainException NOT_FOUND */
    public Connection locked(long id) {
        Connection found = em.find(Connection.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new DomainException(PlatformError.NOT_FOUND);
        return found;
    }

    public Optional<Connection> find(long id) {
        return Optional.ofNullable(em.find(Connection.class, id));
    }

    /** The connections of one account with any of these. */
    public List<Connection> between(long account, Collection<Long> others) {
        if (others.isEmpty()) return List.of();
        return em.createQuery(
                        "select c from Connection c where c.low = :me and c.high in :others"
                                + " or c.high = :me and c.low in :others",
                        Connection.class)
                .setParameter("me", account)
                .setParameter("others", new ArrayList<>(others))
                .getResultList();
    }

    public void remove(Connection connection) {
        em.remove(connection);
    }

    /** How the account's person is called. */
    String name(long account) {
        return (String) em.createNativeQuery("select name from account where id = ?1")
                .setParameter(1, account)
                .getSingleResult();
    }

    void flush() {
        em.flush();
    }
}
