package org.netevent.payment.control;

import com.stripe.model.Refund;
import jakarta.json.JsonObject;
import java.util.Set;
import org.netevent.payment.control.Provider.Repayment;
import org.netevent.payment.control.Provider.Told;
import org.netevent.platform.money.Money;

/** What a refund at Stripe says. */
final class StripeRefunds {
    private static final Set<String> UNDER_WAY = Set.of("pending", "requires_action");

    private StripeRefunds() {}

    /** By this a refund of ours is known again when Stripe's memory of keys is over, which lasts a day or more. */
    static final String KEY = "netevent_key";

    /** @param status succeeded, pending, requires_action, failed or canceled */
    static Repayment repayment(String id, String status, String reason) {
        if ("succeeded".equals(status)) return new Repayment(id, true, null);
        if (UNDER_WAY.contains(status)) return new Repayment(id, false, null);
        return new Repayment(id, false, reason == null ? status : reason);
    }

    /** A refund among others. */
    static Told told(Refund refund) {
        return new Told(
                refund.getMetadata() == null ? null : refund.getMetadata().get(KEY),
                refund.getPaymentIntent(),
                amount(refund.getAmount(), refund.getCurrency()),
                refund.getReason(),
                repayment(refund.getId(), refund.getStatus(), refund.getFailureReason()));
    }

    /** The refund that an event is about. */
    static Told toldBy(StripeEvent event) {
        return new Told(
                event.object().get("metadata") instanceof JsonObject metadata ? metadata.getString(KEY, null) : null,
                event.idOf("payment_intent"),
                amount(event.number("amount"), event.text("currency")),
                event.text("reason"),
                repayment(event.text("id"), event.text("status"), event.text("failure_reason")));
    }

    private static Money amount(Long units, String currency) {
        try {
            return units == null || currency == null ? null : StripeAmount.money(units, currency);
        } catch (IllegalArgumentException e) {
            // a currency that nobody sells in here
            return null;
        }
    }
}
