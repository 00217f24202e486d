package org.netevent.payment.boundary;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How far one attempt to pay has come. Money that came is a fact: every state but paid itself leads to paid, also when the
 * attempt was given up before.
 */
public enum PaymentStatus {
    /** The provider is about to be asked. */
    CREATED,
    /** The buyer may pay. */
    PENDING,
    PAID,
    /** The provider refused. */
    FAILED,
    /** Given up before money came. */
    CANCELLED,
    /** The provider did not answer in time: the reconciliation finds out. */
    UNKNOWN;

    /** The table of allowed steps. */
    public Set<PaymentStatus> next() {
        return switch (this) {
            case CREATED -> EnumSet.of(PENDING, PAID, FAILED, CANCELLED, UNKNOWN);
            case UNKNOWN -> EnumSet.of(PENDING, PAID, FAILED, CANCELLED);
            case PENDING -> EnumSet.of(PAID, FAILED, CANCELLED);
            case FAILED, CANCELLED -> EnumSet.of(PAID);
            case PAID -> EnumSet.noneOf(PaymentStatus.class);
        };
    }

    /** Whether the buyer may still pay by it. */
    public boolean open() {
        return this == CREATED || this == PENDING || this == UNKNOWN;
    }

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static PaymentStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
