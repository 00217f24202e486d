package org.netevent.payment.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.PaymentMethod;

/**
 * Tickets of one type bought in one call (SPEC §4, purchase).
 *
 * @param paymentMethod null: the only one that is possible
 * @param name of the buyer; null takes the account's, or the first attendee's. So for the address
 * @param attendees one for each ticket; for a single ticket none means the buyer
 * @param language of the buyer's mail, {@code en} or {@code de}
 */
public record Purchase(
        long ticketTypeId,
        @NotNull @Min(1) @Max(1000) Integer quantity,
        PaymentMethod paymentMethod,
        String name,
        String email,
        String organisation,
        String address,
        String language,
        @Size(max = 40) String accessCode,
        @Size(max = 40) String discountCode,
        List<@NotNull @Valid AttendeeDetails> attendees) {
    public Purchase {
        attendees = attendees == null ? List.of() : attendees;
    }
}
