package org.netevent.event.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody to be in the team. @param role organizer or gate */
public record TeamCommand(@NotBlank @Email @Size(max = 254) String email, @NotNull TeamRole role) {}
