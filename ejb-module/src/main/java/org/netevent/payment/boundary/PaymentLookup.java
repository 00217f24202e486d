package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.netevent.payment.control.PaymentQuery;
import org.netevent.payment.control.ReceiptStore;

/** Payments and refunds for other features, without an access check: the caller decides who may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PaymentLookup {
    @Inject
    PaymentQuery query;

    @Inject
    ReceiptStore receipts;

    @PermitAll
    public Optional<PaymentInfo> find(long paymentId) {
        return query.find(paymentId);
    }

    /** All attempts to pay an order, the oldest first. */
    @PermitAll
    public List<PaymentInfo> of(long orderId) {
        return query.ofOrder(orderId);
    }

    /** All refunds of an order, the oldest first. */
    @PermitAll
    public List<RefundInfo> refunds(long orderId) {
        return query.refundsOfOrder(orderId);
    }

    /** All receipts of an order, the oldest first. */
    @PermitAll
    public List<ReceiptInfo> receipts(long orderId) {
        return receipts.ofOrder(orderId);
    }

    @PermitAll
    public Optional<RefundInfo> refund(long refundId) {
        return query.refund(refundId);
    }
}
