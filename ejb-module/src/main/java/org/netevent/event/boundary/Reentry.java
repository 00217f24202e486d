package org.netevent.event.boundary;

import java.util.Locale;

/** Whether a ticket admits once, or again after a check-out. */
public enum Reentry {
    SINGLE,
    AFTER_CHECKOUT;

    /** The form in JSON and SQL. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static Reentry of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
