package org.netevent.order.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** So many tickets of one type are wanted. */
public record OrderItem(@NotNull Long ticketTypeId, @NotNull @Min(1) @Max(1000) Integer quantity) {}
