package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.netevent.platform.error.DomainException;

/** Money that goes back, in full or in part, by organizer or administrator. */
@Stateless
public class Refunds {

    /**
     * Reserves the sum and has it paid back; by Stripe soon after, offline by the organizer's own hand. A full refund ends
     * all tickets of the order at once.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; INVALID_INPUT; PAYMENT_NOT_PAID, NOTHING_TO_REFUND,
     *     REFUND_TOO_HIGH
     */
    @PermitAll
    public RefundInfo refund(long paymentId, RefundCommand command) {
        throw new UnsupportedOperationException("follows");
    }
}
