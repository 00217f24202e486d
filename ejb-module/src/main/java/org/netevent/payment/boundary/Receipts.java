package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderAccess;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.payment.control.ReceiptPdf;
import org.netevent.payment.control.ReceiptStore;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** Receipts of what was paid and paid back, for the buyer and the event's team (SPEC §2, Payment). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Receipts {
    @Inject
    OrderAccess access;

    @Inject
    EventLookup events;

    @Inject
    AccountLookup accounts;

    @Inject
    PaymentLookup payments;

    @Inject
    ReceiptStore store;

    /**
     * All receipts of an order, the oldest first; none while it is not paid.
     *
     * @param token of the order's secret link, or null for its buyer's account and the team
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public List<ReceiptInfo> of(long orderId, String token) {
        access.eventForReader(orderId, token);
        return store.ofOrder(orderId);
    }

    /**
     * A receipt in the buyer's language.
     *
     * @param refundId of a refund, or null for the payment
     * @throws DomainException as above; NOT_FOUND also when there is no such receipt
     */
    @PermitAll
    public ReceiptFile pdf(long orderId, String token, Long refundId) {
        OrderInfo order = access.requireReader(orderId, token);
        List<ReceiptInfo> receipts = store.ofOrder(orderId);
        ReceiptInfo receipt = receipts.stream()
                .filter(one -> Objects.equals(one.refundId(), refundId))
                .findFirst()
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        EventInfo event = events.get(order.eventId());
        String seller =
                accounts.byId(event.organizerId()).map(AccountInfo::name).orElse("");
        String paid = receipts.stream()
                .filter(one -> one.refundId() == null)
                .map(ReceiptInfo::label)
                .findFirst()
                .orElse(null);
        RefundInfo refund = refundId == null ? null : payments.refund(refundId).orElse(null);
        byte[] pdf = ReceiptPdf.of(new ReceiptPdf.Paper(receipt, paid, order, event, seller, refund));
        return new ReceiptFile(receipt.label() + ".pdf", pdf);
    }
}
