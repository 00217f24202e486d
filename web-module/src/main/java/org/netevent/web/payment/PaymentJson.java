package org.netevent.web.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentRow;
import org.netevent.payment.boundary.PaymentStatus;

/**
 * A payment over the API.
 *
 * @param name of the buyer, as {@code email}
 * @param refunded what was paid back or is on its way
 * @param surplus came too late or twice, and goes back by itself
 * @param failedRefunds how many refunds of it failed
 */
@Schema(name = "Payment")
public record PaymentJson(
        long id,
        long orderId,
        String orderCode,
        long eventId,
        String eventName,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String email,
        PaymentProvider provider,
        PaymentStatus status,
        @Schema(examples = "45.00") BigDecimal amount,
        @Schema(examples = "0.00") BigDecimal refunded,
        @Schema(examples = "EUR") String currency,
        boolean surplus,
        int failedRefunds,
        Instant createdAt,
        Instant paidAt) {

    static PaymentJson of(PaymentRow payment) {
        return new PaymentJson(
                payment.id(),
                payment.orderId(),
                payment.orderCode(),
                payment.eventId(),
                payment.eventName(),
                payment.name(),
                payment.email(),
                payment.provider(),
                payment.status(),
                payment.amount().amount(),
                payment.refunded().amount(),
                payment.amount().currencyCode(),
                payment.surplus(),
                payment.failedRefunds(),
                payment.createdAt(),
                payment.paidAt());
    }
}
