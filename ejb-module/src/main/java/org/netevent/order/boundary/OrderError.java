package org.netevent.order.boundary;

import org.netevent.platform.error.ErrorCode;

/** The ways in which an order refuses; the texts stand in {@code i18n/order_*.properties}. */
public enum OrderError implements ErrorCode {
    /** The step does not follow the state that the order is in. */
    ORDER_IS_PENDING(Kind.CONFLICT),
    ORDER_IS_PAID(Kind.CONFLICT),
    ORDER_IS_PARTIALLY_REFUNDED(Kind.CONFLICT),
    ORDER_IS_REFUNDED(Kind.CONFLICT),
    ORDER_IS_EXPIRED(Kind.CONFLICT),
    ORDER_IS_CANCELLED(Kind.CONFLICT),
    /** Buyer and attendees are not known yet. */
    ORDER_LACKS_DETAILS(Kind.CONFLICT),
    /** It belongs to another account. */
    ORDER_OWNED(Kind.CONFLICT),
    /** The way of payment is chosen: the sum stays as it is. */
    ORDER_SUM_STANDS(Kind.CONFLICT);

    private final Kind kind;

    OrderError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The refusal that names the state. */
    public static OrderError wrongState(OrderStatus current) {
        return valueOf("ORDER_IS_" + current.name());
    }
}
