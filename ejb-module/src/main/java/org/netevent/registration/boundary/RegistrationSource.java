package org.netevent.registration.boundary;

import java.util.Locale;

/** Which way a registration came in. */
public enum RegistrationSource {
    FORM,
    RSVP,
    API,
    IMPORT,
    /** Bought, or taken for nothing, by an order. */
    ORDER,
    /** From another person, whose registration it ended. */
    TRANSFER;

    /** The form of JSON, SQL and bundle keys: lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such source */
    public static RegistrationSource of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
