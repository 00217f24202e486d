package org.netevent.payment.boundary;

import java.time.Instant;
import java.util.Set;
import org.netevent.platform.money.Money;

/**
 * Money that goes back.
 *
 * @param reason what a person wrote, or for one made at the provider its word for why; or null
 * @param accountId who asked for it; or null: the server itself, for money that came too late, or somebody at the provider
 * @param atProvider made at the provider itself, e.g. in Stripe's dashboard, and taken over
 * @param failure why the provider refused, in its words; or null
 */
public record RefundInfo(
        long id,
        long paymentId,
        long orderId,
        Money amount,
        String reason,
        RefundStatus status,
        Long accountId,
        boolean atProvider,
        String failure,
        Instant createdAt,
        Instant doneAt) {
    /** Stripe's words for why. */
    private static final Set<String> CAUSES = Set.of("duplicate", "fraudulent", "requested_by_customer");

    /** What a person wrote; or null. */
    public String note() {
        return atProvider ? null : reason;
    }

    /** Why it was made at the provider, as the key of a text: duplicate, fraudulent or requested_by_customer; or null. */
    public String cause() {
        return atProvider && reason != null && CAUSES.contains(reason) ? reason : null;
    }

    /** The same as far as the buyer is told: nobody is blamed. */
    public String causeForBuyer() {
        return "fraudulent".equals(reason) ? null : cause();
    }
}
