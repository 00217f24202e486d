package org.netevent.platform.idempotency;

/**
 * How a request with an Idempotency-Key is to be treated.
 *
 * @param answer the first one, when {@code kind} is ANSWERED
 */
public record Repetition(Kind kind, FirstAnswer answer) {
    public enum Kind {
        /** Goes on, and has to be ended by keep or release. */
        FIRST,
        /** The same request was answered before. */
        ANSWERED,
        /** The same request is being answered at this moment. */
        RUNNING,
        /** The key came with another request. */
        OTHER_REQUEST
    }

    static Repetition of(Kind kind) {
        return new Repetition(kind, null);
    }
}
