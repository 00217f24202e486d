package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.PaymentError;
import org.netevent.payment.boundary.RefundAsked;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.payment.control.Provider.Repayment;
import org.netevent.payment.control.Provider.Told;
import org.netevent.payment.entity.Payment;
import org.netevent.payment.entity.Refund;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;

/** Sums that go back: reserved here, paid by the provider after the commit. The order is locked. */
@ApplicationScoped
public class Repayments {
    private static final Logger LOG = Logger.getLogger(Repayments.class.getName());

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
        book(refund, payment, order, amount, registrations);
        send(refund, payment);
        return refund;
    }

    /**
     * Takes over a refund that was made at the provider itself, as if it had been asked for here. One that has failed moved
     * no money and is kept only to be seen.
     *
     * @throws DomainException REFUND_TOO_HIGH while a refund of ours holds the sum that the provider will refuse it
     */
    void adopt(Payment payment, OrderInfo order, Told told) {
        Money amount = told.amount();
        Repayment state = told.state();
        if (state.reference() == null || !sameCurrency(amount, payment)) {
            LOG.log(Level.SEVERE, "Payment {0} has a refund of {1}: {2}", new Object[] {payment.id(), amount, told});
            return;
        }
        if (state.failure() == null && !store.reserve(payment.id(), amount.amount()))
            throw new DomainException(
                    PaymentError.REFUND_TOO_HIGH,
                    Map.of("left", payment.amount().minus(soFar(payment)).toString()));
        Refund refund = store.add(
                Refund.atProvider(payment.id(), amount.amount(), told.reason(), state.reference(), clock.instant()));
        words.log("refund_found", payment, order, Map.of("amount", amount.toString(), "reference", state.reference()));
        if (state.failure() != null) {
            refund.fail(state.failure());
            return;
        }
        book(refund, payment, order, amount, List.of());
        words.write("refund_asked", Map.of("refund_id", refund.id()));
        settle(refund, payment, order, state);
    }

    private static boolean sameCurrency(Money amount, Payment payment) {
        return amount != null
                && amount.isPositive()
                && amount.currency().equals(payment.amount().currency());
    }

    private void book(Refund refund, Payment payment, OrderInfo order, Money amount, Collection<Long> registrations) {
        if (payment.surplus()) return;
        steps.refund(order.id(), soFar(payment), registrations);
        asked.fire(new RefundAsked(refund.id(), payment.id(), order.id(), amount));
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
        // one that was made there, and had no room beside this one, has it now
        if (providers.of(payment.provider()).remote()) words.toProvider("refunds", "payment_id", payment.id());
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
