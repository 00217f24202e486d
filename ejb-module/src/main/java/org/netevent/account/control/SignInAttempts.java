package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.netevent.account.entity.Account;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.audit.Origin;

/**
 * Failed sign-ins by the address typed, known or not. An attempt counts as failed from its beginning until it succeeds, so
 * that many at once gain nothing. Each method is a transaction of its own.
 */
@ApplicationScoped
public class SignInAttempts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Origin origin;

    @Inject
    Audit audit;

    /** @return the attempt's number, for {@link #waitBefore} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long begin(String email) {
        em.createNativeQuery("insert into failed_sign_in (email, address, at) values (?1, ?2, ?3)")
                .setParameter(1, Account.normalized(email))
                .setParameter(2, origin.address())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /**
     * How long to wait before this attempt may be looked at; zero to go on. One that came too soon counts as a failure, but a
     * refusal by the lock does not prolong it.
     *
     * @param account null when there is none with this address
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration waitBefore(long attempt, String email, Account account) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(
                        "select at from failed_sign_in where email = ?1 and id < ?2 and at > ?3 order by id desc limit ?4")
                .setParameter(1, Account.normalized(email))
                .setParameter(2, attempt)
                .setParameter(3, Timestamp.from(now.minus(SlowDown.WINDOW)))
                .setParameter(4, SlowDown.LOCKED_AFTER)
                .getResultList();
        List<Instant> failures = rows.stream().map(SignInAttempts::instant).toList();
        Duration wait = SlowDown.waitAfter(failures, now);
        if (failures.size() >= SlowDown.LOCKED_AFTER)
            em.createNativeQuery("delete from failed_sign_in where id = ?1")
                    .setParameter(1, attempt)
                    .executeUpdate();
        else if (!wait.isZero()) record(email, account);
        return wait;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(Account account) {
        em.createNativeQuery("delete from failed_sign_in where email = ?1")
                .setParameter(1, account.getEmail())
                .executeUpdate();
        audit.record(AuditRecord.of("account.signed_in", "account", account.getId(), account.getName(), null));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String email, Account account) {
        em.createNativeQuery("delete from failed_sign_in where at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(SlowDown.WINDOW.multipliedBy(4))))
                .executeUpdate();
        record(email, account);
    }

    /** The failure, and that it was the one that locks. */
    private void record(String email, Account account) {
        Long id = account == null ? null : account.getId();
        audit.record(AuditRecord.of("account.sign_in_failed", "account", id, email, null));
        Number failures =
                (Number) em.createNativeQuery("select count(*) from failed_sign_in where email = ?1 and at > ?2")
                        .setParameter(1, Account.normalized(email))
                        .setParameter(2, Timestamp.from(clock.instant().minus(SlowDown.WINDOW)))
                        .getSingleResult();
        if (failures.intValue() == SlowDown.LOCKED_AFTER)
            audit.record(AuditRecord.of("account.sign_in_locked", "account", id, email, null));
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp timestamp
                ? timestamp.toInstant()
                : ((java.time.LocalDateTime) at).toInstant(java.time.ZoneOffset.UTC);
    }
}
