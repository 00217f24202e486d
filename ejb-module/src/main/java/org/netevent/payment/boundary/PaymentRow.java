package org.netevent.payment.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.netevent.platform.money.Money;

/**
 * One attempt to pay in a list, for administrators and its buyer.
 *
 * @param name of the buyer, or null
 * @param refunded paid back or reserved for it
 * @param surplus came too late or twice, and goes back by itself
 * @param failedRefunds how many refunds of it failed: somebody has to look
 */
public record PaymentRow(
        long id,
        long orderId,
        String orderCode,
        long eventId,
        String eventName,
        String name,
        String email,
        PaymentProvider provider,
        PaymentStatus status,
        Money amount,
        Money refunded,
        boolean surplus,
        int failedRefunds,
        Instant createdAt,
        Instant paidAt)
        implements Serializable {}
