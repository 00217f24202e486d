package org.netevent.order.boundary;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What somebody gives besides who registers by the event's form for a ticket that costs nothing. As in {@code Register}.
 *
 * @param amount what the person says was paid, or null
 * @param visible whether the other attendees see the person
 */
public record AttendeeForm(
        @Size(max = 40) String phone,
        @Size(max = 200) String teamName,
        @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal amount,
        boolean visible) {
    public AttendeeForm {
        phone = Typed.line(phone);
        teamName = Typed.line(teamName);
    }
}
