package org.netevent.payment.boundary;

import java.util.List;
import org.netevent.platform.error.ErrorCode;
import org.netevent.platform.money.Money;

/**
 * What came of paying back all of an event.
 *
 * @param refunds how many payments go back by this act; what another one asked for at the same moment is not among them
 * @param amount their sum
 * @param failed what could not be asked for, and stays as it was
 */
public record RefundsAsked(int refunds, Money amount, List<Failed> failed) {
    public RefundsAsked {
        failed = List.copyOf(failed);
    }

    /** @param why null when the server itself failed, which is logged */
    public record Failed(long paymentId, long orderId, String orderCode, ErrorCode why) {}
}
