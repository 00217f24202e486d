package org.netevent.order.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * For whom one ticket is.
 *
 * @param ticketTypeId the ticket's type; null takes the next ticket of the order that nobody else has
 * @param email or null: then the buyer is written to
 * @param members the others of a group ticket as text, now or later; of another ticket they count with {@code form} only
 * @param form what else the event's form asks, or null for who buys
 */
public record AttendeeDetails(
        Long ticketTypeId,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 254) @Pattern(regexp = OrderDetails.EMAIL, message = "email") String email,
        @Size(max = 200) String organisation,
        @Size(max = 120) String role,
        @Size(max = 2000) String members,
        @Valid AttendeeForm form) {

    /** Of who buys. */
    public AttendeeDetails(
            Long ticketTypeId, String name, String email, String organisation, String role, String members) {
        this(ticketTypeId, name, email, organisation, role, members, null);
    }

    public AttendeeDetails {
        name = Typed.line(name);
        email = Typed.email(email);
        organisation = Typed.line(organisation);
        role = Typed.line(role);
        members = Typed.text(members);
    }
}
