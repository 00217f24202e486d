package org.netevent.payment.boundary;

import java.time.Instant;
import org.netevent.platform.money.Money;

/**
 * Money that goes back.
 *
 * @param accountId who asked for it, or null: the server itself, for money that came too late
 * @param failure why the provider refused, in its words; or null
 */
public record RefundInfo(
        long id,
        long paymentId,
        long orderId,
        Money amount,
        String reason,
        RefundStatus status,
        Long accountId,
        String failure,
        Instant createdAt,
        Instant doneAt) {}
