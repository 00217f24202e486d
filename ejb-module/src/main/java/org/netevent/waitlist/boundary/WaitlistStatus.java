package org.netevent.waitlist.boundary;

import java.util.Locale;
import java.util.Set;

/**
 * How it stands with somebody who waits, and which step follows which: {@code waiting → offered → taken | expired}, and both
 * live states {@code → withdrawn}. Taken, expired and withdrawn are final: the same address may then join anew.
 */
public enum WaitlistStatus {
    WAITING,
    /** Tickets are kept for them until the offer ends. */
    OFFERED,
    /** The offer became an order. */
    TAKEN,
    EXPIRED,
    /** By the person, by the team, or with the event. */
    WITHDRAWN;

    public boolean live() {
        return !next().isEmpty();
    }

    public boolean canBecome(WaitlistStatus step) {
        return next().contains(step);
    }

    private Set<WaitlistStatus> next() {
        return switch (this) {
            case WAITING -> Set.of(OFFERED, WITHDRAWN);
            case OFFERED -> Set.of(TAKEN, EXPIRED, WITHDRAWN);
            case TAKEN, EXPIRED, WITHDRAWN -> Set.of();
        };
    }

    /** The form of JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such state */
    public static WaitlistStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
