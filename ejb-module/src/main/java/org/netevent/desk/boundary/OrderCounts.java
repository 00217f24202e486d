package org.netevent.desk.boundary;

import java.io.Serializable;
import java.util.Map;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.platform.money.Money;

/**
 * How many orders of one event stand where.
 *
 * @param paid what was paid in all, or null when nothing was sold
 * @param refunded what of it went back, or is on its way, null as paid
 * @param open what pending orders still have to pay, null as paid
 */
public record OrderCounts(Map<OrderStatus, Long> byStatus, Money paid, Money refunded, Money open)
        implements Serializable {
    public OrderCounts {
        byStatus = Map.copyOf(byStatus);
    }

    public long of(OrderStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** How many were paid, however much of it went back. */
    public long wasPaid() {
        return byStatus.entrySet().stream()
                .filter(entry -> entry.getKey().wasPaid())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
}
