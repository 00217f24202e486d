package org.netevent.web.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.boundary.Purchased;
import org.netevent.web.order.OrderJson;

/**
 * An order just made, and how to pay it.
 *
 * @param expiresAt until when the seats are held; null once it is paid
 * @param manageUrl the order's secret page
 * @param checkoutUrl where to pay by Stripe; null while Stripe has not answered: ask again by the order's payment
 * @param reference what a bank transfer names
 */
@Schema(name = "Purchase")
public record PurchaseJson(
        long id,
        String code,
        long eventId,
        OrderStatus status,
        String name,
        String email,
        int quantity,
        @Schema(examples = "50.00") BigDecimal subtotal,
        @Schema(examples = "5.00") BigDecimal discount,
        @Schema(examples = "45.00") BigDecimal total,
        @Schema(examples = "EUR") String currency,
        String discountCode,
        PaymentMethod paymentMethod,
        Instant expiresAt,
        Instant createdAt,
        Instant paidAt,
        List<OrderJson.Line> lines,
        List<OrderJson.Attendee> attendees,
        String manageUrl,
        long paymentId,
        PaymentStatus paymentStatus,
        @Schema(nullable = true) String checkoutUrl,
        @Schema(nullable = true) String clientSecret,
        @Schema(nullable = true) String reference,
        @Schema(nullable = true) String instructions) {

    static PurchaseJson of(Purchased purchased) {
        OrderInfo order = purchased.order();
        OrderJson json = OrderJson.of(order);
        PaymentStart payment = purchased.payment();
        return new PurchaseJson(
                order.id(),
                order.code(),
                order.eventId(),
                order.status(),
                order.name(),
                order.email(),
                order.tickets(),
                order.subtotal().amount(),
                order.discount().amount(),
                order.total().amount(),
                order.total().currencyCode(),
                order.discountCode(),
                order.method(),
                order.expiresAt(),
                order.createdAt(),
                order.paidAt(),
                json.lines(),
                json.attendees(),
                purchased.url(),
                payment.paymentId(),
                payment.status(),
                payment.checkoutUrl(),
                payment.clientSecret(),
                payment.reference(),
                payment.instructions());
    }
}
