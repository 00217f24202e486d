package org.netevent.payment.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.netevent.platform.money.Money;

/**
 * A numbered receipt, for the payment of an order or for one refund of it.
 *
 * @param number counted from 1 for each organizer, without a gap
 * @param refundId null for the payment
 */
public record ReceiptInfo(long id, long number, long orderId, Long refundId, Money amount, Instant issuedAt)
        implements Serializable {
    /** As it is printed: {@code R-000012}. */
    public String label() {
        return "R-%06d".formatted(number);
    }
}
