package org.netevent.system.container;

import java.util.UUID;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationSource;

/** Somebody without an account who fills in the form. */
final class Guest {
    private Guest() {}

    /** With an address that nobody else has. */
    static Register of(long event) {
        return of(event, UUID.randomUUID() + "@example.org");
    }

    static Register of(long event, String email) {
        return new Register(
                event, "Zoë Müller", email, null, null, null, null, null, null, "en", RegistrationSource.FORM);
    }
}
