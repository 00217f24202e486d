package org.netevent.payment.boundary;

import org.netevent.platform.money.Money;

/** Money that had paid an order is reserved to go back; fired in the transaction. */
public record RefundAsked(long refundId, long paymentId, long orderId, Money amount) {}
