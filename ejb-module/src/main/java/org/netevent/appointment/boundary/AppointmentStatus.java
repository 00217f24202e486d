package org.netevent.appointment.boundary;

import java.util.Locale;

/** {@code pending → accepted | rejected | cancelled}, {@code accepted → pending} by another time, {@code → cancelled} (SPEC §2). */
public enum AppointmentStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    CANCELLED;

    /** Whether it may still take place. */
    public boolean live() {
        return this == PENDING || this == ACCEPTED;
    }

    /** The form in JSON, SQL and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown value */
    public static AppointmentStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
