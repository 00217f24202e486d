package org.netevent.desk.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.money.Money;

/**
 * One line of the organizer's list of orders.
 *
 * @param method null until it is chosen
 * @param name of the buyer; null until the details are given, as e-mail and organisation
 * @param tickets how many it has, of all types
 * @param types what it is made of, e.g. {@code 2 × Regular, 1 × VIP}
 * @param refunded asked or paid back so far
 * @param expiresAt until when its seats are held, null once it is paid
 */
public record OrderRow(
        long id,
        String code,
        OrderStatus status,
        PaymentMethod method,
        String name,
        String email,
        String organisation,
        int tickets,
        String types,
        Money subtotal,
        Money discount,
        String discountCode,
        Money total,
        Money refunded,
        Instant createdAt,
        Instant paidAt,
        Instant expiresAt)
        implements Serializable {}
