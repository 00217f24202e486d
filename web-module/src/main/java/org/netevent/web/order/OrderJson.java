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

/** An order as the API answers it (SPEC §4): amounts as strings, all in {@code currency}. */
@Schema(name = "Order")
public class OrderJson {
    public final long id;

    @Schema(description = "The reference, also for a bank transfer")
    public final String code;

    public final long eventId;
    public final OrderStatus status;
    public final String name;
    public final String email;
    public final String organisation;
    public final String address;
    public final String language;
    public final String currency;

    @Schema(example = "74.90")
    public final BigDecimal subtotal;

    @Schema(example = "7.49")
    public final BigDecimal discount;

    @Schema(example = "67.41")
    public final BigDecimal total;

    @Schema(example = "0.00")
    public final BigDecimal refunded;

    public final String discountCode;
    public final PaymentMethod paymentMethod;

    @Schema(description = "Until when the seats are held; null once it is paid")
    public final Instant expiresAt;

    public final Instant createdAt;
    public final Instant paidAt;
    public final List<Line> lines;

    @Schema(description = "Empty until the details are given")
    public final List<Attendee> attendees;

    protected OrderJson(OrderInfo order) {
        id = order.id();
        code = order.code();
        eventId = order.eventId();
        status = order.status();
        name = order.name();
        email = order.email();
        organisation = order.organisation();
        address = order.address();
        language = order.language();
        currency = order.total().currencyCode();
        subtotal = order.subtotal().amount();
        discount = order.discount().amount();
        total = order.total().amount();
        refunded = order.refunded().amount();
        discountCode = order.discountCode();
        paymentMethod = order.method();
        expiresAt = order.expiresAt();
        createdAt = order.createdAt();
        paidAt = order.paidAt();
        lines = order.lines().stream().map(Line::of).toList();
        attendees = order.attendees().stream().map(Attendee::of).toList();
    }

    public static OrderJson of(OrderInfo order) {
        return new OrderJson(order);
    }

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
}
