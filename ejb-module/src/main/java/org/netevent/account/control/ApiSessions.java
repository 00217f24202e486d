package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sign-ins over the API: refresh tokens are kept as hashes only. */
@ApplicationScoped
@Transactional
public class ApiSessions {
    public static final Duration LIFE = Duration.ofDays(30);

    /** A live session and its account. */
    public record Live(long id, long accountId) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Revocations revocations;

    public long open(long accountId, byte[] refreshHash) {
        em.createNativeQuery(
                        "insert into api_session (account_id, refresh_hash, created_at, expires_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, accountId)
                .setParameter(2, refreshHash)
                .setParameter(3, now())
                .setParameter(4, Timestamp.from(clock.instant().plus(LIFE)))
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** Exchanges a refresh token, once. One that was exchanged before ends its session: somebody has a copy. */
    public Optional<Live> rotate(byte[] oldHash, byte[] newHash) {
        int changed = em.createNativeQuery("update api_session set previous_hash = refresh_hash, refresh_hash = ?1"
                        + " where refresh_hash = ?2 and revoked_at is null and expires_at > ?3")
                .setParameter(1, newHash)
                .setParameter(2, oldHash)
                .setParameter(3, now())
                .executeUpdate();
        if (changed == 1) return live("refresh_hash", newHash);
        live("previous_hash", oldHash).ifPresent(copied -> revoke(copied.id()));
        return Optional.empty();
    }

    private Optional<Live> live(String column, byte[] hash) {
        List<?> rows = em.createNativeQuery(
                        "select id, account_id from api_session where " + column + " = ?1 and revoked_at is null")
                .setParameter(1, hash)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Live(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .findFirst();
    }

    public void revoke(long sessionId) {
        em.createNativeQuery("update api_session set revoked_at = ?1 where id = ?2 and revoked_at is null")
                .setParameter(1, now())
                .setParameter(2, sessionId)
                .executeUpdate();
        revocations.add(sessionId);
    }

    public void revokeAll(long accountId) {
        List<?> ids = em.createNativeQuery("select id from api_session where account_id = ?1 and revoked_at is null")
                .setParameter(1, accountId)
                .getResultList();
        ids.forEach(id -> revoke(((Number) id).longValue()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
