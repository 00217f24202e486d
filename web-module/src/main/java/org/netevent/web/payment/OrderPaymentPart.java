package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.payment.boundary.Checkout;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentLookup;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.tickettype.boundary.SaleTermsLookup;
import org.netevent.web.order.BuyerOrderPage;
import org.omnifaces.util.Faces;

/** How an order that waits for its money is paid, on {@code /order/TOKEN}: who holds the link has shown that already. */
@Named("orderPayment")
@RequestScoped
public class OrderPaymentPart {
    @Inject
    BuyerOrderPage page;

    @Inject
    Checkout checkout;

    @Inject
    PaymentLookup payments;

    @Inject
    SaleTermsLookup terms;

    private Optional<PaymentInfo> latest;
    private String instructions;

    /** Back from Stripe's page: asked there, because its own message may take longer than the buyer. */
    public void load() {
        if (back().equals("paid") && waits()) check();
    }

    /** Looks again, and goes on when something has happened. */
    public void check() {
        OrderInfo order = page.getOrder();
        if (getState().equals("unknown")) {
            PaymentStart start = checkout.pay(order.id(), page.getToken());
            if (start.checkoutUrl() != null) Faces.redirect(start.checkoutUrl());
        } else if (!waits() || checkout.returned(order.id(), page.getToken()))
            Faces.redirect("order/%s", page.getToken());
    }

    /** offline, unknown (Stripe has not answered), confirming (back from it), left (without paying), failed or stripe. */
    public String getState() {
        if (page.getOrder().method() == PaymentMethod.OFFLINE) return "offline";
        PaymentInfo payment = payment();
        if (payment != null && payment.status() == PaymentStatus.UNKNOWN) return "unknown";
        if (payment != null && payment.status() == PaymentStatus.FAILED) return "failed";
        return switch (back()) {
            case "paid" -> "confirming";
            case "left" -> "left";
            default -> "stripe";
        };
    }

    /** Whether there is something for the buyer to press. */
    public boolean isPayable() {
        return switch (getState()) {
            case "unknown", "confirming" -> false;
            // before it has begun, there is no reference yet
            case "offline" -> payment() == null;
            default -> true;
        };
    }

    /** In the organizer's words, or empty. */
    public String getInstructions() {
        if (instructions == null)
            instructions = Objects.requireNonNullElse(
                    terms.of(page.getOrder().eventId()).offlineInstructions(), "");
        return instructions;
    }

    private boolean waits() {
        return page.getOrder().status() == OrderStatus.PENDING;
    }

    /** The latest attempt by the order's method, or null. */
    private PaymentInfo payment() {
        if (latest == null) latest = page.getOrder().method() == null ? Optional.empty() : readLatest();
        return latest.orElse(null);
    }

    private Optional<PaymentInfo> readLatest() {
        PaymentProvider provider = PaymentProvider.of(page.getOrder().method().wire());
        return payments.of(page.getOrder().id()).stream()
                .filter(payment -> payment.provider() == provider)
                .reduce((earlier, later) -> later);
    }

    private static String back() {
        String said = Faces.getRequestParameter("stripe");
        return said == null ? "" : said;
    }
}
