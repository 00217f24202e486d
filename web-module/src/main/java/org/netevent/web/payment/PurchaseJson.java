package org.netevent.web.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.boundary.Purchased;
import org.netevent.web.order.OrderJson;

/** An order just made, and how to pay it. */
@Schema(name = "Purchase")
public class PurchaseJson extends OrderJson {
    @Schema(description = "How many tickets")
    public final int quantity;

    @Schema(description = "The order's secret page")
    public final String manageUrl;

    public final long paymentId;
    public final PaymentStatus paymentStatus;

    @Schema(
            nullable = true,
            description =
                    "Where to pay by Stripe; null while Stripe has not answered: ask again by the order's payment")
    public final String checkoutUrl;

    @Schema(nullable = true)
    public final String clientSecret;

    @Schema(nullable = true, description = "What a bank transfer names")
    public final String reference;

    @Schema(nullable = true)
    public final String instructions;

    PurchaseJson(Purchased purchased) {
        super(purchased.order());
        PaymentStart payment = purchased.payment();
        quantity = purchased.order().tickets();
        manageUrl = purchased.url();
        paymentId = payment.paymentId();
        paymentStatus = payment.status();
        checkoutUrl = payment.checkoutUrl();
        clientSecret = payment.clientSecret();
        reference = payment.reference();
        instructions = payment.instructions();
    }
}
