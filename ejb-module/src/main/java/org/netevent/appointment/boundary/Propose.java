package org.netevent.appointment.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Somebody proposes an appointment (SPEC §4).
 *
 * @param eventId the event that both attend
 * @param targetId the other attendee: the id of their registration
 * @param appointmentTime the start; seconds are cut off
 * @param duration in minutes
 */
public record Propose(
        @NotNull Long eventId,
        @NotNull Long targetId,
        @NotNull Instant appointmentTime,
        @NotNull @Min(MIN_MINUTES) @Max(MAX_MINUTES) Integer duration,
        @Size(max = 200) String location,
        @Size(max = 1000) String notes) {
    public static final int MIN_MINUTES = 5;
    public static final int MAX_MINUTES = 480;
}
