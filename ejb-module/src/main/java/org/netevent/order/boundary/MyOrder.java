package org.netevent.order.boundary;

import java.time.Instant;
import java.time.ZoneId;
import org.netevent.platform.money.Money;

/**
 * One line in the list of one's own orders.
 *
 * @param tickets how many tickets it has
 */
public record MyOrder(
        long id,
        String token,
        String code,
        OrderStatus status,
        Money total,
        Money refunded,
        int tickets,
        Instant expiresAt,
        Instant createdAt,
        long eventId,
        String eventCode,
        String eventName,
        Instant startTime,
        Instant endTime,
        ZoneId timeZone,
        String location) {}
