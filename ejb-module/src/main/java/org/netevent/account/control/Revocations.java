package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sessions that ended while an access token of theirs may still be valid. Here at once, from the other nodes and from before
 * a restart by reading the table every two seconds, when asked.
 */
@ApplicationScoped
public class Revocations {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private record Read(Instant at, Set<Long> ids) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Read> read = new AtomicReference<>(new Read(Instant.EPOCH, Set.of()));

    void add(long sessionId) {
        own.add(sessionId);
    }

    public boolean contains(long sessionId) {
        Read known = read.get();
        Instant now = clock.instant();
        if (known.at().plus(EVERY).isBefore(now)) known = reload(known, now);
        return own.contains(sessionId) || known.ids().contains(sessionId);
    }

    private Read reload(Read known, Instant now) {
        List<?> rows = em.createNativeQuery("select id from api_session where revoked_at > ?1")
                .setParameter(1, Timestamp.from(now.minus(TokenCodec.LIFE.multipliedBy(2))))
                .getResultList();
        Set<Long> ids = new HashSet<>();
        rows.forEach(id -> ids.add(((Number) id).longValue()));
        // what the table tells need not be remembered apart; a revocation not yet committed stays
        own.removeAll(known.ids());
        Read fresh = new Read(now, ids);
        read.set(fresh);
        return fresh;
    }
}
