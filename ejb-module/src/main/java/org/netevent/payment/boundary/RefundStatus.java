package org.netevent.payment.boundary;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** {@code pending → done | failed}, and {@code done → failed} when a bank sends the money back days later. */
public enum RefundStatus {
    /** Asked for; its sum is reserved. */
    PENDING,
    DONE,
    /** The provider refused; its sum may be refunded again. */
    FAILED;

    /** The table of allowed steps. */
    public Set<RefundStatus> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(DONE, FAILED);
            case DONE -> EnumSet.of(FAILED);
            case FAILED -> EnumSet.noneOf(RefundStatus.class);
        };
    }

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static RefundStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
