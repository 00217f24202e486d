package org.netevent.platform.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * The first answer to each request with an Idempotency-Key, for a day (SPEC §4). The key is written before the request runs,
 * so that of two at the same time one runs. Each step is a transaction of its own, apart from what the request does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdempotentAnswers {
    private static final Duration KEPT = Duration.ofDays(1);
    /** A request that has no answer after this never gets one: its server went down. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    @Inject
    AnswerTable table;

    @Inject
    Clock clock;

    /**
     * Claims a key.
     *
     * @param key who sent which key
     * @param request all that makes the request what it is
     */
    @PermitAll
    public Repetition begin(String key, String request) {
        byte[] id = hash(key);
        Instant now = clock.instant();
        if (table.insert(id, hash(request), now)) return Repetition.of(Repetition.Kind.FIRST);
        AnswerTable.Row row = table.find(id).orElse(null);
        // released in between: the client may come again
        if (row == null) return Repetition.of(Repetition.Kind.RUNNING);
        if (row.createdAt().plus(row.answer() == null ? ABANDONED : KEPT).isBefore(now))
            return Repetition.of(
                    table.takeOver(id, row.createdAt(), hash(request), now)
                            ? Repetition.Kind.FIRST
                            : Repetition.Kind.RUNNING);
        if (!Arrays.equals(row.request(), hash(request))) return Repetition.of(Repetition.Kind.OTHER_REQUEST);
        return row.answer() == null
                ? Repetition.of(Repetition.Kind.RUNNING)
                : new Repetition(Repetition.Kind.ANSWERED, row.answer());
    }

    /** The answer that repetitions get from now on. */
    @PermitAll
    public void keep(String key, FirstAnswer answer) {
        table.answer(hash(key), answer);
    }

    /** Nothing was done: the same key may be tried again. */
    @PermitAll
    public void release(String key) {
        table.release(hash(key));
    }

    @Schedule(hour = "*", minute = "43", persistent = false)
    @PermitAll
    public void forgetOld() {
        table.deleteBefore(clock.instant().minus(KEPT));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
