package org.netevent.tickettype.boundary;

import java.util.Locale;

/** How a discount code counts: percent of the sum, or an amount in the currency of the event. */
public enum DiscountKind {
    PERCENT,
    AMOUNT;

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static DiscountKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
