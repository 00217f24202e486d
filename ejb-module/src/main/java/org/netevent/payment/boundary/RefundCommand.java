package org.netevent.payment.boundary;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What is paid back.
 *
 * @param amount null: all that is left
 * @param reason told to the buyer; or null
 * @param registrations of this order whose tickets end with a refund in part; a full one ends all
 */
public record RefundCommand(
        @DecimalMin(value = "0", inclusive = false, message = "positive") @Digits(integer = 10, fraction = 3)
                BigDecimal amount,
        @Size(max = 500) String reason,
        Collection<Long> registrations) {
    public RefundCommand {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        registrations = registrations == null ? List.of() : List.copyOf(registrations);
    }
}
