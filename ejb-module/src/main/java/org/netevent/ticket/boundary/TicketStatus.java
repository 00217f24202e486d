package org.netevent.ticket.boundary;

import java.util.Locale;

/** What a ticket is worth at the gate: valid, then used; cancelled or refunded for good (SPEC §2). */
public enum TicketStatus {
    VALID,
    USED,
    CANCELLED,
    REFUNDED;

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static TicketStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
