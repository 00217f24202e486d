package org.netevent.event.boundary;

import java.util.Locale;

/** Draft, then published (and back while nobody is registered), then cancelled (SPEC §2). */
public enum EventStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED;

    /** The form in JSON and SQL. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static EventStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
