package org.netevent.payment.boundary;

import java.time.Instant;
import org.netevent.platform.money.Money;

/** A payment as its buyer sees it. */
public record AccountPayment(
        long id,
        long orderId,
        String orderCode,
        long eventId,
        String eventName,
        PaymentProvider provider,
        PaymentStatus status,
        Money amount,
        Money refunded,
        Instant createdAt,
        Instant paidAt) {}
