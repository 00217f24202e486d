package org.netevent.web.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.payment.boundary.AccountPayment;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;

/**
 * A payment over the API.
 *
 * @param refunded what was paid back or is on its way
 */
@Schema(name = "Payment")
public record PaymentJson(
        long id,
        long orderId,
        String orderCode,
        long eventId,
        String eventName,
        PaymentProvider provider,
        PaymentStatus status,
        @Schema(examples = "45.00") BigDecimal amount,
        @Schema(examples = "0.00") BigDecimal refunded,
        @Schema(examples = "EUR") String currency,
        Instant createdAt,
        Instant paidAt) {

    static PaymentJson of(AccountPayment payment) {
        return new PaymentJson(
                payment.id(),
                payment.orderId(),
                payment.orderCode(),
                payment.eventId(),
                payment.eventName(),
                payment.provider(),
                payment.status(),
                payment.amount().amount(),
                payment.refunded().amount(),
                payment.amount().currencyCode(),
                payment.createdAt(),
                payment.paidAt());
    }
}
