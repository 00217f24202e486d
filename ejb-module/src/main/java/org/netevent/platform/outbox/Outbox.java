package org.netevent.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What must not be lost and need not happen now: a row written in the transaction of the act, delivered later by the
 * dispatcher, at least once.
 */
@ApplicationScoped
public class Outbox {
    /** Looked up once: {@code Json}'s own methods search all jars for it each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int CHUNK = 500;

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
        JsonObjectBuilder payload = JSON.createObjectBuilder();
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

    /** The same message for each of many objects: {@code {"<idName>": <id>}}, in statements of {@value #CHUNK} rows. */
    public void addEach(String kind, String idName, List<Long> ids) {
        Timestamp now = Timestamp.from(clock.instant());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            // numbers and a name from the code: nothing here was typed by anybody
            String rows = chunk.stream()
                    .map(id -> "(?1, '"
                            + JSON.createObjectBuilder().add(idName, id).build() + "', ?2, ?2)")
                    .collect(Collectors.joining(", "));
            em.createNativeQuery(
                            "insert into outbox_message (kind, payload, created_at, next_attempt_at) values " + rows)
                    .setParameter(1, kind)
                    .setParameter(2, now)
                    .executeUpdate();
        }
        if (!ids.isEmpty()) added.fire(new OutboxAdded(kind));
    }
}
