package org.netevent.payment.control;

import org.netevent.payment.control.Provider.Standing;
import org.netevent.payment.control.Provider.State;

/** What a Checkout Session says, be it an answer or a part of an event. */
final class StripeSessions {
    private StripeSessions() {}

    /** @param status open, complete or expired; @param paid paid, unpaid (a bank still works on it) or no_payment_required */
    static Standing standing(
            String id, String status, String paid, String url, String intent, Long total, String currency) {
        boolean received = "complete".equals(status) && !"unpaid".equals(paid);
        State state = received ? State.PAID : "expired".equals(status) ? State.ENDED : State.OPEN;
        return new Standing(
                state,
                id,
                state == State.OPEN ? url : null,
                intent,
                received && total != null && currency != null ? StripeAmount.money(total, currency) : null);
    }
}
