package org.netevent.appointment.boundary;

import java.util.Locale;

/** Why an appointment ended although neither of the two ended it. */
public enum Cause {
    /** One of the two does not attend the event any more. */
    REGISTRATION_ENDED,
    EVENT_CANCELLED,
    /** The event's new times do not cover it. */
    EVENT_MOVED;

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static Cause of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
