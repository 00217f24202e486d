package org.netevent.appointment.boundary;

import jakarta.validation.constraints.Size;

/** Why somebody rejects or cancels, told to the other one; may be empty. */
public record Refusal(@Size(max = 500) String reason) {}
