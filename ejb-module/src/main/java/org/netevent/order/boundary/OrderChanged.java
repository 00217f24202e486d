package org.netevent.order.boundary;

/**
 * Fired in the transaction of every step of an order; observe it AFTER_SUCCESS for what only shows it.
 *
 * @param from null for a new order
 */
public record OrderChanged(long orderId, long eventId, OrderStatus from, OrderStatus to) {}
