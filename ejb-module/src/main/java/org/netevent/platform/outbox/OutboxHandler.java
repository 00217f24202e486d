package org.netevent.platform.outbox;

/**
 * Delivers one kind of messages; every CDI bean of this type is asked. Called without a transaction and as the system, at
 * least once for each message: a handler remembers by itself what it has already done.
 */
public interface OutboxHandler {
    boolean handles(String kind);

    /**
     * @throws Undeliverable when another attempt would be useless
     * @throws RuntimeException when it should be tried again
     */
    void handle(OutboxMessage message);
}
