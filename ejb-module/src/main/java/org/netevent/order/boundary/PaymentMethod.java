package org.netevent.order.boundary;

import java.util.Locale;

/** How an order is paid. */
public enum PaymentMethod {
    /** Nothing to pay. */
    FREE,
    /** By bank transfer or at the door; the organizer marks it paid. */
    OFFLINE,
    STRIPE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such method */
    public static PaymentMethod of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
