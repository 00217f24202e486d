package org.netevent.event.boundary;

import java.util.Locale;

/** Whether an event is listed, or found only by who knows its code. */
public enum Visibility {
    PUBLIC,
    LINK;

    /** The form in JSON and SQL. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static Visibility of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
