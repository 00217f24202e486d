package org.netevent.web.payment;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.payment.boundary.Purchase;
import org.netevent.platform.error.DomainException;

/** The body of {@code POST /tickets/{type_id}/purchase} (SPEC §4). */
@Schema(name = "PurchaseRequest")
public record PurchaseBody(
        @Schema(required = true, minimum = "1", examples = "2") Integer quantity,
        @Schema(
                        enumeration = {"free", "offline", "stripe"},
                        description = "May be absent where only one is possible")
                String paymentMethod,
        @Schema(description = "For whom the tickets are, one each; none for a single ticket of the buyer")
                List<Person> attendees,
        @Schema(maxLength = 200, description = "The buyer; else the account's name, or the first attendee's")
                String name,
        @Schema(maxLength = 254, description = "The buyer's; else the account's, or the first attendee's") String email,
        @Schema(maxLength = 200) String organisation,
        @Schema(maxLength = 500, description = "Postal, for the receipt") String address,
        @Schema(maxLength = 40, description = "Opens a hidden ticket type") String accessCode,
        @Schema(maxLength = 40) String discountCode) {

    /** @param members the others of a group's ticket */
    @Schema(name = "PurchaseAttendee")
    public record Person(
            @Schema(required = true, maxLength = 200, examples = "Zoë Müller") String name,
            @Schema(maxLength = 254, examples = "zoe@example.org") String email,
            @Schema(maxLength = 200) String organisation,
            @Schema(maxLength = 120) String role,
            @Schema(maxLength = 2000) String members) {

        AttendeeDetails details() {
            return new AttendeeDetails(null, name, email, organisation, role, members);
        }
    }

    Purchase command(long typeId, String language) {
        return new Purchase(
                typeId,
                quantity,
                method(),
                name,
                email,
                organisation,
                address,
                language,
                accessCode,
                discountCode,
                attendees == null
                        ? List.of()
                        : attendees.stream()
                                .filter(Objects::nonNull)
                                .map(Person::details)
                                .toList());
    }

    private PaymentMethod method() {
        if (paymentMethod == null) return null;
        try {
            return PaymentMethod.of(paymentMethod);
        } catch (IllegalArgumentException e) {
            throw DomainException.invalid("payment_method", "choice");
        }
    }
}
