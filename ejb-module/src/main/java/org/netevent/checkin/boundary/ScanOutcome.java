package org.netevent.checkin.boundary;

import java.util.Locale;

/** What a scan comes to. Each is expected at a gate, so each is a result and none an exception. */
public enum ScanOutcome {
    /** The ticket would be taken; nothing has happened yet. Never recorded. */
    READY,
    ADMITTED,
    CHECKED_OUT,
    ALREADY_USED,
    /** A check-out of a ticket that is not inside. */
    NOT_INSIDE,
    /** A genuine ticket, of another event than the scanner's. */
    WRONG_EVENT,
    CANCELLED,
    REFUNDED,
    UNKNOWN,
    FORGED;

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static ScanOutcome of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /** Whether the ticket changed. */
    public boolean accepted() {
        return this == ADMITTED || this == CHECKED_OUT;
    }
}
