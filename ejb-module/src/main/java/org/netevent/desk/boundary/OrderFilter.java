package org.netevent.desk.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;

/**
 * Which orders of an event are wanted; what is null is no condition.
 *
 * @param ticketTypeId of which the order has at least one ticket
 * @param from the first day on which it was placed, in the event's time zone
 * @param to the last such day
 * @param text words that must all be found in the code, the buyer's name, address or organisation; case and accents do not
 *     matter
 */
public record OrderFilter(
        long eventId,
        OrderStatus status,
        PaymentMethod method,
        Long ticketTypeId,
        LocalDate from,
        LocalDate to,
        String text)
        implements Serializable {
    public static OrderFilter of(long eventId) {
        return new OrderFilter(eventId, null, null, null, null, null, null);
    }
}
