package org.netevent.payment.boundary;

import org.netevent.platform.error.ErrorCode;

/** How payments refuse. */
public enum PaymentError implements ErrorCode {
    /** The order is neither pending nor paid. */
    ORDER_NOT_PAYABLE(Kind.CONFLICT),
    /** No method was chosen for the order yet. */
    PAYMENT_METHOD_MISSING(Kind.CONFLICT),
    /** The method is not offered for this event. */
    PAYMENT_METHOD_NOT_OFFERED(Kind.CONFLICT),
    /** Only what is paid can be refunded. */
    PAYMENT_NOT_PAID(Kind.CONFLICT),
    /** Nothing of the payment is left to refund. */
    NOTHING_TO_REFUND(Kind.CONFLICT),
    /** More than is left: parameter {@code left}. */
    REFUND_TOO_HIGH(Kind.CONFLICT),
    /** All is paid back at once only when the event does not take place. */
    EVENT_NOT_CANCELLED(Kind.CONFLICT),
    /** Paid already, or money that does not come to the organizer. */
    PAYMENT_NOT_MARKABLE(Kind.CONFLICT),
    /** Nothing was paid late that the seats are there for. */
    NO_SEATS_FOR_PAYMENT(Kind.CONFLICT),
    /** Stripe refuses what we ask. */
    PAYMENT_PROVIDER_REFUSED(Kind.UNAVAILABLE),
    /** The signature of a webhook is missing, wrong or old. */
    WEBHOOK_SIGNATURE(Kind.INVALID),
    /** A webhook that is signed and no event. */
    WEBHOOK_UNREADABLE(Kind.INVALID);

    private final Kind kind;

    PaymentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
