package org.netevent.appointment.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All tables of an event, in their order: those that are left out are removed. */
public record TablesCommand(@NotNull @Size(max = MAX, message = "too_many_tables") List<@NotNull @Valid Entry> tables) {
    public static final int MAX = 500;

    /** @param id of a table that is there; null for a new one */
    public record Entry(Long id, @NotBlank @Size(max = 80) String name) {}
}
