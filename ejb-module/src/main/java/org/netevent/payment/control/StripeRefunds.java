package org.netevent.payment.control;

import java.util.Set;
import org.netevent.payment.control.Provider.Repayment;

/** What a refund at Stripe says. */
final class StripeRefunds {
    private static final Set<String> UNDER_WAY = Set.of("pending", "requires_action");

    private StripeRefunds() {}

    /** @param status succeeded, pending, requires_action, failed or canceled */
    static Repayment repayment(String id, String status, String reason) {
        if ("succeeded".equals(status)) return new Repayment(id, true, null);
        if (UNDER_WAY.contains(status)) return new Repayment(id, false, null);
        return new Repayment(id, false, reason == null ? status : reason);
    }
}
