package org.netevent.payment.boundary;

import org.netevent.order.boundary.OrderInfo;

/**
 * What came of a purchase.
 *
 * @param token of the order's secret link
 * @param url the secret link, absolute
 */
public record Purchased(OrderInfo order, String token, String url, PaymentStart payment) {}
