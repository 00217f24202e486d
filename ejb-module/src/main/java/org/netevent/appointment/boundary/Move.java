package org.netevent.appointment.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * One of the two proposes another time, length or place: the whole of it, as for {@link Propose}.
 *
 * @param appointmentTime the start; seconds are cut off
 * @param duration in minutes
 */
public record Move(
        @NotNull Instant appointmentTime,
        @NotNull @Min(Propose.MIN_MINUTES) @Max(Propose.MAX_MINUTES) Integer duration,
        @Size(max = 200) String location,
        @Size(max = 1000) String notes) {}
