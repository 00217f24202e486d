package org.netevent.registration.boundary;

import java.util.Locale;
import java.util.Set;

/**
 * Where a registration stands (SPEC §2). Pending, approved and waitlisted are live: one such registration per event and
 * address. Declined and cancelled are final.
 */
public enum RegistrationStatus {
    PENDING,
    APPROVED,
    DECLINED,
    WAITLISTED,
    CANCELLED;

    public static final Set<RegistrationStatus> LIVE = Set.of(PENDING, APPROVED, WAITLISTED);

    /** Whether the registration counts as the one live registration of its event and address. */
    public boolean live() {
        return LIVE.contains(this);
    }

    /** The form of JSON, SQL, CSV and bundle keys: lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such state */
    public static RegistrationStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
