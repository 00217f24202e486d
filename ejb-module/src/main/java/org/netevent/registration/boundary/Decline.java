package org.netevent.registration.boundary;

import jakarta.validation.constraints.Size;

/** @param reason told to the person, or null; blank counts as none */
record Decline(@Size(max = 500) String reason) {
    Decline {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
