package org.netevent.order.boundary;

import java.time.Instant;
import java.util.List;
import org.netevent.platform.money.Money;

/**
 * One purchase, as other features and pages see it.
 *
 * @param code the buyer's reference, 8 characters without look-alikes, also on a bank transfer
 * @param accountId of the buyer, or null for a guest
 * @param name of the buyer; null until the details are given, as the other details
 * @param email of the buyer, in lower case
 * @param language of the buyer's mail, {@code en} or {@code de}
 * @param total the subtotal without the discount
 * @param refunded asked or paid back so far
 * @param discountCode the code that was used, or null
 * @param method null until it is chosen
 * @param expiresAt until when the seats are held; null once the order is paid
 * @param attendees one for each ticket, in the order of the lines; empty until the details are given
 */
public record OrderInfo(
        long id,
        String code,
        long eventId,
        Long accountId,
        OrderStatus status,
        String name,
        String email,
        String organisation,
        String address,
        String language,
        Money subtotal,
        Money discount,
        Money total,
        Money refunded,
        String discountCode,
        PaymentMethod method,
        Instant expiresAt,
        Instant createdAt,
        Instant paidAt,
        List<OrderLineInfo> lines,
        List<OrderAttendeeInfo> attendees) {

    /** Whether buyer and attendees are known, so that the order can be paid. */
    public boolean described() {
        return !attendees.isEmpty();
    }

    /** How many tickets it has. */
    public int tickets() {
        return lines.stream().mapToInt(OrderLineInfo::quantity).sum();
    }
}
