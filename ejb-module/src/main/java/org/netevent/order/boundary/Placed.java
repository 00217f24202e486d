package org.netevent.order.boundary;

/**
 * An order that holds its seats.
 *
 * @param token of its secret link {@code /order/<token>}: whoever has it may see, pay and cancel the order
 * @param url the secret link, absolute
 */
public record Placed(OrderInfo order, String token, String url) {}
