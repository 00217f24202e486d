package org.netevent.platform.outbox;

import java.time.Instant;
import java.util.Map;

/**
 * A message whose turn it is.
 *
 * @param ids what it is about, by name
 * @param attempt the number of this delivery, from 1
 */
public record OutboxMessage(long id, String kind, Map<String, Long> ids, int attempt, Instant createdAt) {
    public OutboxMessage {
        ids = Map.copyOf(ids);
    }

    /** @throws Undeliverable when the message does not carry that id */
    public long id(String name) {
        Long value = ids.get(name);
        if (value == null) throw new Undeliverable(kind + " carries no " + name);
        return value;
    }
}
