package org.netevent.order.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who buys an order, how it is paid, and for whom the tickets are.
 *
 * @param language of the buyer's mail, {@code en} or {@code de}; null keeps the one that the order has
 * @param paymentMethod null for an order that costs nothing; where the total is zero, any method counts as FREE
 * @param attendees one for each ticket; for a single ticket none means the buyer
 */
public record OrderDetails(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 254) @Pattern(regexp = EMAIL, message = "email") String email,
        @Size(max = 200) String organisation,
        @Size(max = 500) String address,
        String language,
        PaymentMethod paymentMethod,
        List<@NotNull @Valid AttendeeDetails> attendees) {

    static final String EMAIL = "[^\\s@<>,;]{1,64}@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}";

    public OrderDetails {
        name = Typed.line(name);
        email = Typed.email(email);
        organisation = Typed.line(organisation);
        address = Typed.text(address);
        attendees = attendees == null ? List.of() : attendees;
    }
}
