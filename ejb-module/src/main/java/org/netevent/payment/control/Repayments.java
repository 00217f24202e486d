package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.RefundAsked;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.payment.control.Provider.Repayment;
import org.netevent.payment.entity.Payment;
import org.netevent.payment.entity.Refund;
import org.netevent.platform.money.Money;

/** Sums that go back: reserved here, paid by the provider after the commit. The order is locked. */
@ApplicationScoped
public class Repayments {
    @Inject
    OrderSteps steps;

    @Inject
    PaymentStore store;

    @Inject
    Providers providers;

    @Inject
    PaymentWords words;

    @Inject
    Event<RefundAsked> asked;

    @Inject
    Clock clock;

    /** Money that pays nothing goes back as a whole, without anybody asking. */
    void automatic(Payment payment, OrderInfo order, Fulfilment why) {
        payment.pointless();
        store.flush();
        String reason = why.name().toLowerCase(Locale.ROOT);
        words.log("surplus", payment, order, Map.of("amount", payment.amount().toString(), "reason", reason));
        store.reserve(payment.id(), payment.amount().amount());
        send(store.add(new Refund(payment.id(), payment.amount().amount(), null, null, clock.instant())), payment);
    }

    /** The sum is reserved already; tickets end with it at once. */
    public Refund ask(
            Payment payment, OrderInfo order, Money amount, String reason, Long by, Collection<Long> registrations) {
        Refund refund = store.add(new Refund(payment.id(), amount.amount(), reason, by, clock.instant()));
        words.log(
                "refund_asked",
                payment,
                order,
                Map.of("amount", amount.toString(), "reason", reason == null ? "" : reason));
        if (!payment.surplus()) {
            steps.refund(order.id(), soFar(payment), registrations);
            asked.fire(new RefundAsked(refund.id(), payment.id(), order.id(), amount));
        }
        send(refund, payment);
        return refund;
    }

    /** Takes over what the provider says of a refund; the same again changes nothing. */
    void settle(Refund refund, Payment payment, OrderInfo order, Repayment repayment) {
        if (repayment.failure() != null) fail(refund, payment, order, repayment.failure());
        else if (!repayment.done()) refund.named(repayment.reference());
        else if (refund.status() == RefundStatus.PENDING) {
            refund.done(repayment.reference(), clock.instant());
            words.log("refund_done", payment, order, amount(refund, payment));
        }
    }

    private void fail(Refund refund, Payment payment, OrderInfo order, String why) {
        if (refund.status() == RefundStatus.FAILED) return;
        refund.fail(why);
        store.flush();
        store.giveBack(payment.id(), refund.amount());
        if (!payment.surplus()) steps.refund(order.id(), soFar(payment), List.of());
        words.log("refund_failed", payment, order, Map.of("failure", why));
    }

    private void send(Refund refund, Payment payment) {
        words.write("refund_asked", Map.of("refund_id", refund.id()));
        if (providers.of(payment.provider()).remote()) words.toProvider("refund", "refund_id", refund.id());
        else {
            refund.done(null, clock.instant());
            store.flush();
        }
    }

    private Money soFar(Payment payment) {
        return Money.of(store.refunded(payment.id()), payment.amount().currencyCode());
    }

    private static Map<String, ?> amount(Refund refund, Payment payment) {
        return Map.of(
                "amount",
                Money.of(refund.amount(), payment.amount().currencyCode()).toString());
    }
}
