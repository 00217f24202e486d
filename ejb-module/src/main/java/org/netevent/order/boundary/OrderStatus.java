package org.netevent.order.boundary;

import java.util.Locale;
import java.util.Set;

/**
 * Where an order stands, and which step follows which (SPEC §2). An expired or cancelled order becomes paid when its money
 * came late and there were seats. What is refunded stays so; further sums are paid back within the same state.
 */
public enum OrderStatus {
    /** Holds its seats until it expires. */
    PENDING,
    PAID,
    PARTIALLY_REFUNDED,
    REFUNDED,
    EXPIRED,
    CANCELLED;

    public boolean canBecome(OrderStatus next) {
        return next().contains(next);
    }

    /** Whether it was paid, however much of it was paid back. */
    public boolean wasPaid() {
        return this == PAID || this == PARTIALLY_REFUNDED || this == REFUNDED;
    }

    /** The form of JSON, SQL, CSV and bundle keys: lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such state */
    public static OrderStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    private Set<OrderStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(PAID, EXPIRED, CANCELLED);
            case EXPIRED, CANCELLED -> Set.of(PAID);
            case PAID -> Set.of(PARTIALLY_REFUNDED, REFUNDED);
            case PARTIALLY_REFUNDED -> Set.of(PARTIALLY_REFUNDED, REFUNDED);
            case REFUNDED -> Set.of();
        };
    }
}
