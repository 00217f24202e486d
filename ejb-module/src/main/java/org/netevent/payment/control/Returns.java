package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.payment.control.Provider.Repayment;
import org.netevent.payment.entity.Payment;
import org.netevent.payment.entity.Refund;
import org.netevent.platform.money.Money;

/** The transactions before and after the provider pays back. */
@Stateless
public class Returns {
    @Inject
    OrderSteps steps;

    @Inject
    OrderLookup orders;

    @Inject
    PaymentStore store;

    @Inject
    Repayments repayments;

    /** @param charge what the refund names at the provider */
    public record Due(PaymentProvider provider, String key, String charge, Money amount) {}

    /** What is to be paid back, or null when the provider has taken it up already. */
    @PermitAll
    public Due due(long refundId) {
        Payment payment = store.paymentOfRefund(refundId);
        Refund refund = store.lockedRefund(refundId);
        if (refund.status() != RefundStatus.PENDING || refund.reference() != null) return null;
        return new Due(
                payment.provider(),
                PaymentKeys.refund(orders.get(payment.orderId()).code(), refundId),
                payment.charge(),
                Money.of(refund.amount(), payment.amount().currencyCode()));
    }

    @PermitAll
    public void settle(long refundId, Repayment repayment) {
        Payment found = store.paymentOfRefund(refundId);
        OrderInfo order = steps.lock(found.orderId());
        Payment payment = store.locked(found.id());
        repayments.settle(store.lockedRefund(refundId), payment, order, repayment);
    }
}
