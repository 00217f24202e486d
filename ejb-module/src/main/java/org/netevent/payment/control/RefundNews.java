package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.control.Provider.Told;
import org.netevent.payment.entity.Payment;
import org.netevent.payment.entity.Refund;
import org.netevent.platform.error.DomainException;

/** What the provider tells of refunds takes effect: of ours, and of those that were made at the provider itself. */
@Stateless
public class RefundNews {
    @Inject
    OrderSteps steps;

    @Inject
    OrderLookup orders;

    @Inject
    PaymentStore store;

    @Inject
    StripeInbox inbox;

    @Inject
    ProviderTurns turns;

    @Inject
    Repayments repayments;

    @Inject
    PaymentWords words;

    @Inject
    Clock clock;

    /** @param charge what was paid, as the provider calls it */
    public record Asked(PaymentProvider provider, String charge) {}

    /** An event about one refund. @throws DomainException REFUND_TOO_HIGH: to be told again */
    @PermitAll
    public void take(StripeEvent event) {
        Told told = event.refund();
        Optional<Long> payment = paymentOf(told);
        if (payment.isEmpty()) keep(event, told.charge());
        else {
            OrderInfo order = steps.lock(store.find(payment.get()).orElseThrow().orderId());
            Payment locked = store.locked(payment.get());
            if (inbox.take(event, locked.id(), clock.instant())) tell(locked, order, told);
        }
    }

    /** An event that something of this was paid back, but not by which refund: it is asked for after the commit. */
    @PermitAll
    public void takeOf(StripeEvent event, String charge) {
        Optional<Long> payment = charge == null ? Optional.empty() : byCharge(charge);
        if (payment.isEmpty()) keep(event, charge);
        else if (inbox.take(event, payment.get(), clock.instant()))
            words.toProvider("refunds", "payment_id", payment.get());
    }

    /** The payments whose refunds the provider is to be asked about now. */
    @PermitAll
    public List<Long> claim() {
        inbox.claimKnown(clock.instant()).forEach(id -> words.toProvider("refunds", "payment_id", id));
        return turns.refunds(clock.instant());
    }

    @PermitAll
    public Asked asked(long paymentId) {
        Payment payment = store.find(paymentId).orElseThrow();
        return new Asked(payment.provider(), payment.charge());
    }

    /** @throws DomainException REFUND_TOO_HIGH: to be told again */
    @PermitAll
    public void tell(long paymentId, Told told) {
        OrderInfo order = steps.lock(store.find(paymentId).orElseThrow().orderId());
        tell(store.locked(paymentId), order, told);
    }

    private void tell(Payment payment, OrderInfo order, Told told) {
        Optional<Refund> known = store.refundByReference(told.state().reference());
        if (known.isEmpty()) known = ours(told, payment);
        if (known.isPresent()) repayments.settle(known.get(), payment, order, told.state());
        else repayments.adopt(payment, order, told);
    }

    private void keep(StripeEvent event, String charge) {
        if (charge != null) inbox.keep(event, charge, clock.instant());
    }

    /** By the refund's name; or, when it is told faster than answered, by its key; or by what was paid. */
    private Optional<Long> paymentOf(Told told) {
        return store.paymentByRefund(told.state().reference())
                .or(() -> key(told)
                        .filter(named -> store.hasRefund(named.id()))
                        .map(named -> store.paymentOfRefund(named.id()))
                        .filter(payment -> hasCode(payment, told))
                        .map(Payment::id))
                .or(() -> Optional.ofNullable(told.charge()).flatMap(this::byCharge));
    }

    private Optional<Refund> ours(Told told, Payment payment) {
        return key(told)
                .filter(named -> store.hasRefund(named.id()) && hasCode(payment, told))
                .map(named -> store.lockedRefund(named.id()))
                .filter(refund -> refund.paymentId() == payment.id() && refund.reference() == null);
    }

    private Optional<Long> byCharge(String charge) {
        return store.paymentByCharge(PaymentProvider.STRIPE, charge);
    }

    private boolean hasCode(Payment payment, Told told) {
        return orders.find(payment.orderId())
                .filter(order -> order.code()
                        .equals(key(told).map(PaymentKeys.Named::code).orElse(null)))
                .isPresent();
    }

    private static Optional<PaymentKeys.Named> key(Told told) {
        return PaymentKeys.parse("refund", told.key());
    }
}
