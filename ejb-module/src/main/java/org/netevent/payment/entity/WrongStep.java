package org.netevent.payment.entity;

import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.error.ErrorCode;

/** Why a payment or a refund refuses a step: it stands elsewhere. */
public enum WrongStep implements ErrorCode {
    PAYMENT_IS_CREATED,
    PAYMENT_IS_PENDING,
    PAYMENT_IS_PAID,
    PAYMENT_IS_FAILED,
    PAYMENT_IS_CANCELLED,
    PAYMENT_IS_UNKNOWN,
    REFUND_IS_PENDING,
    REFUND_IS_DONE,
    REFUND_IS_FAILED;

    static WrongStep of(PaymentStatus current) {
        return valueOf("PAYMENT_IS_" + current);
    }

    static WrongStep of(RefundStatus current) {
        return valueOf("REFUND_IS_" + current);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
