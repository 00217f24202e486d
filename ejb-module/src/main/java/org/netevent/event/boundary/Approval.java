package org.netevent.event.boundary;

import java.util.Locale;

/** Whether a registration is approved at once or by the team. */
public enum Approval {
    AUTOMATIC,
    MANUAL;

    /** The form in JSON and SQL. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static Approval of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
