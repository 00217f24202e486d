package org.netevent.payment.boundary;

import org.netevent.platform.money.Money;

/** Money came that pays the order; fired in the transaction. What goes back at once fires nothing. */
public record PaymentReceived(long paymentId, long orderId, Money amount) {}
