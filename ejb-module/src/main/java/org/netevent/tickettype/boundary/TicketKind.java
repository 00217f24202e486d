package org.netevent.tickettype.boundary;

import java.util.Locale;

/** What a ticket type is called (SPEC §2); only a group's ticket admits several people. */
public enum TicketKind {
    REGULAR,
    VIP,
    EARLY_BIRD,
    GROUP;

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static TicketKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
