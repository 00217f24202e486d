package org.netevent.connection.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody asks another attendee to connect (SPEC §4, {@code POST /connections}). Text is stripped, blank text counts as none.
 *
 * @param connectedAttendeeId the other's registration, which also names the event
 */
public record Ask(@NotNull Long connectedAttendeeId, @Size(max = MAX_MESSAGE) String message) {
    public static final int MAX_MESSAGE = 500;

    public Ask {
        message = message == null || message.isBlank() ? null : message.strip();
    }
}
