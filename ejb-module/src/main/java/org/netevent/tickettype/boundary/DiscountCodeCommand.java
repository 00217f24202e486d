package org.netevent.tickettype.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A discount code as the team wants it.
 *
 * @param code in any case
 * @param value percent with two decimals at most, or an amount in the event's currency
 * @param maxUses orders that may use it; null for any number
 * @param version of the code as it was read, or null to overwrite whatever it is now
 */
public record DiscountCodeCommand(
        @NotNull @Pattern(regexp = "\\s*[A-Za-z0-9_-]{2,40}\\s*", message = "discount_code_form") String code,
        @NotNull DiscountKind kind,
        @NotNull @Positive @Digits(integer = 7, fraction = 3, message = "price") BigDecimal value,
        @Min(1) @Max(1_000_000) Integer maxUses,
        Instant validFrom,
        Instant validUntil,
        Integer version) {}
