package org.netevent.payment.boundary;

import java.util.Locale;

/** Who takes the money (SPEC §2, Payment). */
public enum PaymentProvider {
    /** Nobody: nothing is to be paid. */
    FREE,
    /** The organizer, by bank transfer or at the door, who marks it paid. */
    OFFLINE,
    STRIPE;

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static PaymentProvider of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
