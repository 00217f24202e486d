package org.netevent.appointment.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * @param duration in minutes
 * @param day in the event's zone; null for the first one on which somebody may still meet
 */
public record SlotQuery(@NotNull @Min(Propose.MIN_MINUTES) @Max(Propose.MAX_MINUTES) Integer duration, LocalDate day) {}
