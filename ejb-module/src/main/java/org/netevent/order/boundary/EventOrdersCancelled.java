package org.netevent.order.boundary;

import java.time.Instant;
import java.util.List;

/**
 * Fired in the transaction in which an event was cancelled, once all its pending orders are cancelled by one statement.
 * Stands for their {@link OrderChanged}.
 *
 * @param orderIds those that were cancelled, at least one
 * @param at when
 */
public record EventOrdersCancelled(long eventId, List<Long> orderIds, Instant at) {
    public EventOrdersCancelled {
        orderIds = List.copyOf(orderIds);
    }
}
