package org.netevent.payment.boundary;

import java.time.Instant;
import org.netevent.platform.money.Money;

/**
 * One attempt to pay an order.
 *
 * @param refunded what was paid back or is reserved for it
 * @param reference the provider's name for it, or what the buyer names in a bank transfer; null until it is known
 * @param failure why the provider refused, in its words; or null
 * @param surplus it came for an order that was paid already or has no seats any more, and goes back by itself
 */
public record PaymentInfo(
        long id,
        long orderId,
        PaymentProvider provider,
        PaymentStatus status,
        Money amount,
        Money refunded,
        String reference,
        String checkoutUrl,
        String failure,
        boolean surplus,
        Instant createdAt,
        Instant paidAt) {

    /** What can still be refunded; zero unless it is paid. */
    public Money left() {
        return status == PaymentStatus.PAID ? amount.minus(refunded) : Money.zero(amount.currency());
    }
}
