package org.netevent.tickettype.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.netevent.platform.money.Money;

/**
 * A discount that a code gives.
 *
 * @param value percent, or an amount in the currency of the event
 */
public record Discount(long id, String code, DiscountKind kind, BigDecimal value) {

    /** What is taken off a sum: never more than it. */
    public Money off(Money subtotal) {
        if (kind == DiscountKind.PERCENT) return subtotal.percent(value);
        // the event's currency may have fewer decimals than the one it had when the code was made
        BigDecimal amount = value.setScale(subtotal.currency().getDefaultFractionDigits(), RoundingMode.DOWN);
        return new Money(amount, subtotal.currency()).atMost(subtotal);
    }
}
