package org.netevent.platform.error;

import java.util.Locale;

/**
 * One way in which a use case can refuse. Each feature has an enum of its codes in its boundary package; the text of a
 * code stands in the feature's bundle under {@link #key()}, in every language.
 */
public interface ErrorCode {
    /** What a refusal means to the caller; the web module turns it into an HTTP status (SPEC §7). */
    enum Kind {
        /** A field or the whole input breaks a rule: 422. */
        INVALID,
        /** Nobody is signed in: 401. */
        UNAUTHENTICATED,
        /** The caller may not do this: 403. */
        FORBIDDEN,
        /** No such object, or none that this caller may know of: 404. */
        NOT_FOUND,
        /** The object is in another state: 409. */
        CONFLICT,
        /** Larger than allowed: 413. */
        TOO_LARGE,
        /** A file or body of a type that is not taken: 415. */
        UNSUPPORTED_TYPE,
        /** Too often: 429 with {@code Retry-After}, from the parameter {@code retry_after} in seconds. */
        LIMITED,
        /** Something that this needs does not answer: 503. */
        UNAVAILABLE
    }

    String name();

    Kind kind();

    default String key() {
        return "error." + name().toLowerCase(Locale.ROOT);
    }
}
