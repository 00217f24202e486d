package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.OrderDesk;
import org.netevent.desk.boundary.OrderDetail;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.boundary.ReceiptInfo;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.RefundStatus;

/** {@code GET /orders/{id}/payments}: what was paid and paid back of an order, for the event's team. */
@Path("/orders/{id:[0-9]+}/payments")
@Tag(name = "Orders and payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrderPaymentsResource {
    @Inject
    OrderDesk desk;

    /**
     * @param left what can still be refunded
     * @param failure why the provider refused, in its words
     * @param surplus came too late or twice, and goes back by itself
     */
    @Schema(name = "OrderPayment")
    public record Paid(
            long id,
            PaymentProvider provider,
            PaymentStatus status,
            @Schema(examples = "45.00") BigDecimal amount,
            @Schema(examples = "5.00") BigDecimal refunded,
            @Schema(examples = "40.00") BigDecimal left,
            @Schema(examples = "EUR") String currency,
            @Schema(nullable = true) String reference,
            @Schema(nullable = true) String failure,
            boolean surplus,
            Instant createdAt,
            Instant paidAt) {
        static Paid of(PaymentInfo payment) {
            return new Paid(
                    payment.id(),
                    payment.provider(),
                    payment.status(),
                    payment.amount().amount(),
                    payment.refunded().amount(),
                    payment.left().amount(),
                    payment.amount().currencyCode(),
                    payment.reference(),
                    payment.failure(),
                    payment.surplus(),
                    payment.createdAt(),
                    payment.paidAt());
        }
    }

    /**
     * @param reason what a person wrote, or the provider's word for why
     * @param by who asked for it
     * @param atProvider made at the provider itself, e.g. in Stripe's dashboard
     * @param failure why the provider refused, in its words
     * @param receipt its number as printed
     */
    @Schema(name = "OrderRefund")
    public record PaidBack(
            long id,
            long paymentId,
            RefundStatus status,
            @Schema(examples = "5.00") BigDecimal amount,
            @Schema(examples = "EUR") String currency,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) String by,
            boolean atProvider,
            @Schema(nullable = true) String failure,
            @Schema(nullable = true, examples = "R-000012") String receipt,
            Instant createdAt,
            Instant doneAt) {
        static PaidBack of(OrderDetail.Refund refund) {
            RefundInfo info = refund.info();
            return new PaidBack(
                    info.id(),
                    info.paymentId(),
                    info.status(),
                    info.amount().amount(),
                    info.amount().currencyCode(),
                    info.reason(),
                    refund.by(),
                    info.atProvider(),
                    info.failure(),
                    label(refund.receipt()),
                    info.createdAt(),
                    info.doneAt());
        }
    }

    /** @param receipt the number of the payment's receipt as printed */
    @Schema(name = "OrderPayments")
    public record Both(List<Paid> payments, List<PaidBack> refunds, @Schema(nullable = true) String receipt) {}

    @GET
    @Operation(
            summary = "The payments and refunds of an order, for the event's team",
            description = "The oldest first. POST /payments/refund/{payment_id} pays back what is left of one.")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such order")
    public Both of(@PathParam("id") long orderId) {
        OrderDetail detail = desk.detail(orderId);
        return new Both(
                detail.payments().stream().map(Paid::of).toList(),
                detail.refunds().stream().map(PaidBack::of).toList(),
                label(detail.receipt()));
    }

    private static String label(ReceiptInfo receipt) {
        return receipt == null ? null : receipt.label();
    }
}
