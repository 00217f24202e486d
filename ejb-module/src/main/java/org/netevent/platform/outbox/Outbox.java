package org.netevent.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;

/**
 * What must not be lost and need not happen now: a row written in the transaction of the act, delivered later by the
 * dispatcher, at least once.
 */
@ApplicationScoped
public class Outbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<OutboxAdded> added;

    /**
     * @param kind names the handler, e.g. {@code mail.registration_approved}
     * @param ids what the message is about; never personal data, which is read when it is delivered
     */
    public void add(String kind, Map<String, Long> ids) {
        JsonObjectBuilder payload = Json.createObjectBuilder();
        ids.forEach(payload::add);
        Timestamp now = Timestamp.from(clock.instant());
        em.createNativeQuery(
                        "insert into outbox_message (kind, payload, created_at, next_attempt_at) values (?1, ?2, ?3, ?3)")
                .setParameter(1, kind)
                .setParameter(2, payload.build().toString())
                .setParameter(3, now)
                .executeUpdate();
        added.fire(new OutboxAdded(kind));
    }
}
