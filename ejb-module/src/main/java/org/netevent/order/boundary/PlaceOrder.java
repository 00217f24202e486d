package org.netevent.order.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody chooses tickets of one event (SPEC §3, Sell).
 *
 * @param items each type once
 * @param accessCode what opens hidden types, or null
 * @param discountCode in any case, or null
 * @param language of the buyer's mail, {@code en} or {@code de}; anything else counts as {@code en}
 */
public record PlaceOrder(
        @NotNull Long eventId,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid OrderItem> items,
        @Size(max = 40) String accessCode,
        @Size(max = 40) String discountCode,
        String language) {

    public PlaceOrder {
        accessCode = Typed.line(accessCode);
        discountCode = Typed.line(discountCode);
        language = Typed.language(language);
    }
}
