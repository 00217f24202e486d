package org.netevent.order.boundary;

/**
 * An order that holds its seats.
 *
 * @param token of its secret link {@code /order/<token>}: whoever has it may see, pay and cancel the order
 */
public record Placed(OrderInfo order, String token) {}
