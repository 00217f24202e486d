package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.entity.Payment;

/**
 * What Stripe tells takes effect, each event once. Events that are about nothing of ours, or of a kind that changes nothing
 * here, are left.
 */
@Stateless
public class StripeEvents {
    @Inject
    OrderSteps steps;

    @Inject
    OrderLookup orders;

    @Inject
    PaymentStore store;

    @Inject
    Settlement settlement;

    @Inject
    RefundNews refunds;

    @Inject
    StripeInbox inbox;

    @Inject
    Clock clock;

    @PermitAll
    public void take(StripeEvent event) {
        if (event.type().startsWith("checkout.session.")) payment(event).ifPresent(id -> session(event, id));
        else if (event.type().startsWith("refund.") || event.type().equals("charge.refund.updated"))
            refunds.take(event);
        else if (event.type().equals("charge.refunded")) refunds.takeOf(event, event.idOf("payment_intent"));
    }

    private void session(StripeEvent event, long paymentId) {
        Payment found = store.find(paymentId).orElseThrow();
        OrderInfo order = steps.lock(found.orderId());
        Payment payment = store.locked(paymentId);
        if (!inbox.take(event, paymentId, clock.instant())) return;
        if (event.type().equals("checkout.session.async_payment_failed")) {
            if (payment.status().open()) payment.fail("The bank refused", clock.instant());
        } else settlement.settle(payment, order, event.session());
    }

    /** By the session's id; or, when the event is faster than the answer, by the key that it was asked for with. */
    private Optional<Long> payment(StripeEvent event) {
        Optional<Payment> known = store.byReference(PaymentProvider.STRIPE, event.text("id"));
        if (known.isPresent()) return known.map(Payment::id);
        return PaymentKeys.parse("payment", event.text("client_reference_id"))
                .filter(named -> store.find(named.id())
                        .filter(payment -> hasCode(payment, named.code()))
                        .isPresent())
                .map(PaymentKeys.Named::id);
    }

    private boolean hasCode(Payment payment, String code) {
        return orders.find(payment.orderId())
                .filter(order -> order.code().equals(code))
                .isPresent();
    }
}
