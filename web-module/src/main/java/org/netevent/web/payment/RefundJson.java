package org.netevent.web.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.RefundStatus;

/**
 * A refund over the API.
 *
 * @param status pending until the provider has paid it back
 */
@Schema(name = "Refund")
public record RefundJson(
        long id,
        long paymentId,
        long orderId,
        @Schema(examples = "20.00") BigDecimal amount,
        @Schema(examples = "EUR") String currency,
        String reason,
        RefundStatus status,
        Instant createdAt,
        Instant doneAt) {

    static RefundJson of(RefundInfo refund) {
        return new RefundJson(
                refund.id(),
                refund.paymentId(),
                refund.orderId(),
                refund.amount().amount(),
                refund.amount().currencyCode(),
                refund.reason(),
                refund.status(),
                refund.createdAt(),
                refund.doneAt());
    }
}
