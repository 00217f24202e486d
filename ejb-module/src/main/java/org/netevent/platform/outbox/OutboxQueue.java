package org.netevent.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netevent.platform.persistence.InstantConverter;
import org.netevent.platform.persistence.Sql;
import org.netevent.platform.security.Role;

/**
 * The outbox as its dispatcher sees it. A claimed message is put off by the length of a lease, so that no lock is held
 * while it is delivered and a node that dies gives it back by doing nothing. The attempt's number is the lease's name.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed(Role.SYSTEM)
public class OutboxQueue {
    /** Looked up once: {@code Json}'s own methods search all jars for it each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** For so long after the claim most of the lease is left, and a delivery may begin without starting it anew. */
    static final Duration FRESH = Duration.ofMinutes(1);

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int LONGEST_ERROR = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<OutboxAdded> added;

    /** Up to {@code limit} due messages, oldest first; those that another node is just claiming are skipped. */
    @RolesAllowed(Role.SYSTEM)
    @SuppressWarnings("unchecked")
    public List<OutboxMessage> claim(int limit) {
        List<Object[]> rows = em.createNativeQuery("select id, kind, payload, attempts, created_at from outbox_message"
                        + " where status = 'pending' and next_attempt_at <= ?1"
                        + " order by next_attempt_at, id limit " + limit + " for update skip locked")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        List<OutboxMessage> claimed = new ArrayList<>();
        for (Object[] row : rows)
            claimed.add(new OutboxMessage(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    ids((String) row[2]),
                    ((Number) row[3]).intValue() + 1,
                    InstantConverter.read(row[4])));
        if (!claimed.isEmpty()) lease(claimed);
        return claimed;
    }

    private void lease(List<OutboxMessage> claimed) {
        List<Object> values = new ArrayList<>(List.of(later(LEASE)));
        claimed.forEach(message -> values.add(message.id()));
        Sql.query(
                        em,
                        "update outbox_message set attempts = attempts + 1, next_attempt_at = ?, last_error = null"
                                + " where id in (" + Sql.plainMarks(claimed.size()) + ")",
                        values)
                .executeUpdate();
    }

    /** Starts the lease anew just before the delivery; false when the message has meanwhile become another node's. */
    @RolesAllowed(Role.SYSTEM)
    public boolean renew(OutboxMessage message) {
        return update(message, "next_attempt_at = ?3", later(LEASE)) == 1;
    }

    @RolesAllowed(Role.SYSTEM)
    public void done(OutboxMessage message) {
        update(message, "status = 'done', last_error = null, done_at = ?3", later(Duration.ZERO));
    }

    /** Puts the message off, or gives it up after the last attempt. */
    @RolesAllowed(Role.SYSTEM)
    public void failed(OutboxMessage message, String error) {
        if (Backoff.givesUpAfter(message.attempt())) dead(message, error);
        else
            update(
                    message,
                    "last_error = ?4, next_attempt_at = ?3",
                    later(Backoff.after(message.attempt())),
                    cut(error));
    }

    @RolesAllowed(Role.SYSTEM)
    public void dead(OutboxMessage message, String error) {
        update(message, "status = 'dead', last_error = ?4, done_at = ?3", later(Duration.ZERO), cut(error));
    }

    /** Tries a message again now that was given up or is waiting; false when it is delivered or unknown. */
    @RolesAllowed(Role.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean retry(long id) {
        boolean waits =
                em.createNativeQuery("update outbox_message set status = 'pending', attempts = 0, done_at = null,"
                                        + " next_attempt_at = ?1 where id = ?2 and (status = 'dead'"
                                        // while it is being delivered a message has no error
                                        + " or (status = 'pending' and last_error is not null))")
                                .setParameter(1, later(Duration.ZERO))
                                .setParameter(2, id)
                                .executeUpdate()
                        == 1;
        if (waits) added.fire(new OutboxAdded("retry"));
        return waits;
    }

    private int update(OutboxMessage message, String change, Object... values) {
        var query = em.createNativeQuery("update outbox_message set " + change
                        + " where id = ?1 and attempts = ?2 and status = 'pending'")
                .setParameter(1, message.id())
                .setParameter(2, message.attempt());
        for (int i = 0; i < values.length; i++) query.setParameter(i + 3, values[i]);
        return query.executeUpdate();
    }

    private Timestamp later(Duration by) {
        return Timestamp.from(clock.instant().plus(by));
    }

    private static String cut(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR - 1) + "…";
    }

    private static Map<String, Long> ids(String payload) {
        try (var reader = JSON.createReader(new StringReader(payload))) {
            JsonObject json = reader.readObject();
            Map<String, Long> ids = new HashMap<>();
            json.forEach((name, value) -> ids.put(name, ((JsonNumber) value).longValueExact()));
            return ids;
        }
    }
}
