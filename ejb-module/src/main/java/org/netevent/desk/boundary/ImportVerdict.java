package org.netevent.desk.boundary;

import java.util.Locale;
import org.netevent.registration.boundary.RegistrationStatus;

/** What becomes of one line of an imported file. */
public enum ImportVerdict {
    APPROVED,
    PENDING,
    /** No seat is left, or others wait already. */
    WAITLISTED,
    /** No seat is left of an event that sells tickets, where nobody joins a waitlist so. */
    FULL,
    /** An earlier line of the file has the same address. */
    DUPLICATE,
    ALREADY_REGISTERED,
    INVALID;

    static ImportVerdict of(RegistrationStatus status) {
        return valueOf(status.name());
    }

    /** Whether the person is brought in. */
    public boolean taken() {
        return this == APPROVED || this == PENDING || this == WAITLISTED;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
