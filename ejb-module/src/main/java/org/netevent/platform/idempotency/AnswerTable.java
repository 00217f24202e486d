package org.netevent.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table idempotent_answer. One statement, one transaction: nothing waits while it holds a lock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AnswerTable {
    /** @param answer null while the request runs */
    public record Row(byte[] request, FirstAnswer answer, Instant createdAt) {}

    @PersistenceContext
    EntityManager em;

    /** @return false when the key is there */
    public boolean insert(byte[] key, byte[] request, Instant now) {
        return em.createNativeQuery(
                                "insert ignore into idempotent_answer (request_key, request_hash, created_at) values (?1, ?2, ?3)")
                        .setParameter(1, key)
                        .setParameter(2, request)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    public Optional<Row> find(byte[] key) {
        List<?> rows = em.createNativeQuery("select request_hash, status, headers, body, created_at"
                        + " from idempotent_answer where request_key = ?1")
                .setParameter(1, key)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(AnswerTable::row).findFirst();
    }

    /** Of several who find a key that is over, one gets it. */
    public boolean takeOver(byte[] key, Instant createdAt, byte[] request, Instant now) {
        return em.createNativeQuery("update idempotent_answer set request_hash = ?3, status = null, headers = null,"
                                + " body = null, created_at = ?4 where request_key = ?1 and created_at = ?2")
                        .setParameter(1, key)
                        .setParameter(2, Timestamp.from(createdAt))
                        .setParameter(3, request)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    public void answer(byte[] key, FirstAnswer answer) {
        em.createNativeQuery("update idempotent_answer set status = ?2, headers = ?3, body = ?4 where request_key = ?1")
                .setParameter(1, key)
                .setParameter(2, answer.status())
                .setParameter(3, text(answer.headers()))
                .setParameter(4, answer.body())
                .executeUpdate();
    }

    public void release(byte[] key) {
        em.createNativeQuery("delete from idempotent_answer where request_key = ?1 and status is null")
                .setParameter(1, key)
                .executeUpdate();
    }

    public void deleteBefore(Instant time) {
        em.createNativeQuery("delete from idempotent_answer where created_at < ?1")
                .setParameter(1, Timestamp.from(time))
                .executeUpdate();
    }

    private static Row row(Object[] row) {
        FirstAnswer answer = row[1] == null
                ? null
                : new FirstAnswer(((Number) row[1]).intValue(), headers((String) row[2]), (String) row[3]);
        return new Row((byte[]) row[0], answer, instant(row[4]));
    }

    private static Instant instant(Object at) {
        return at instanceof Timestamp timestamp
                ? timestamp.toInstant()
                : ((LocalDateTime) at).toInstant(ZoneOffset.UTC);
    }

    private static String text(Map<String, String> headers) {
        return new TreeMap<>(headers)
                .entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> headers(String text) {
        return text.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
