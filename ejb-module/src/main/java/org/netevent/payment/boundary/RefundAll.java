package org.netevent.payment.boundary;

import jakarta.validation.constraints.Size;

/** All that an event's buyers paid goes back. @param reason told to each of them; or null */
public record RefundAll(@Size(max = 500) String reason) {
    public RefundAll {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
