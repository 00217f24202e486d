package org.netevent.web.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;

/**
 * An order as the API answers it (SPEC §4): amounts as strings, all in {@code currency}.
 *
 * @param code the reference, also for a bank transfer
 * @param expiresAt until when the seats are held; null once it is paid
 * @param attendees empty until the details are given
 */
@Schema(name = "Order")
public record OrderJson(
        long id,
        String code,
        long eventId,
        OrderStatus status,
        String name,
        String email,
        String organisation,
        String address,
        String language,
        String currency,
        @Schema(example = "74.90") BigDecimal subtotal,
        @Schema(example = "7.49") BigDecimal discount,
        @Schema(example = "67.41") BigDecimal total,
        @Schema(example = "0.00") BigDecimal refunded,
        String discountCode,
        PaymentMethod paymentMethod,
        Instant expiresAt,
        Instant createdAt,
        Instant paidAt,
        List<Line> lines,
        List<Attendee> attendees) {

    /** @param places how many people one ticket admits */
    @Schema(name = "OrderLine")
    public record Line(
            long ticketTypeId, String name, int quantity, @Schema(example = "12.50") BigDecimal unitPrice, int places) {
        static Line of(OrderLineInfo line) {
            return new Line(
                    line.typeId(),
                    line.typeName(),
                    line.quantity(),
                    line.unitPrice().amount(),
                    line.places());
        }
    }

    /** @param registrationId null until the order is paid */
    @Schema(name = "OrderAttendee")
    public record Attendee(
            long ticketTypeId,
            String name,
            String email,
            String organisation,
            String role,
            String members,
            Long registrationId) {
        static Attendee of(OrderAttendeeInfo attendee) {
            return new Attendee(
                    attendee.typeId(),
                    attendee.name(),
                    attendee.email(),
                    attendee.organisation(),
                    attendee.role(),
                    attendee.members(),
                    attendee.registrationId());
        }
    }

    public static OrderJson of(OrderInfo order) {
        return new OrderJson(
                order.id(),
                order.code(),
                order.eventId(),
                order.status(),
                order.name(),
                order.email(),
                order.organisation(),
                order.address(),
                order.language(),
                order.total().currencyCode(),
                order.subtotal().amount(),
                order.discount().amount(),
                order.total().amount(),
                order.refunded().amount(),
                order.discountCode(),
                order.method(),
                order.expiresAt(),
                order.createdAt(),
                order.paidAt(),
                order.lines().stream().map(Line::of).toList(),
                order.attendees().stream().map(Attendee::of).toList());
    }
}
