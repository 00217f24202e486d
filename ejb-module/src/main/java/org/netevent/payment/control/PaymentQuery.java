package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;

/** Reads the payments and refunds of an order. */
@ApplicationScoped
public class PaymentQuery {
    private static final String PAYMENTS =
            "select p.id, p.order_id, p.provider, p.status, p.amount, p.refunded, p.currency,"
                    + " p.reference, p.checkout_url, p.failure, p.surplus, p.created_at, p.paid_at from payment p";
    private static final String REFUNDS =
            "select r.id, r.payment_id, p.order_id, r.amount, p.currency, r.reason, r.status,"
                    + " r.account_id, r.at_provider, r.failure, r.created_at, r.done_at from refund r join payment p on p.id = r.payment_id";

    @PersistenceContext
    EntityManager em;

    public Optional<PaymentInfo> find(long id) {
        return payments(" where p.id = ?1", id).stream().findFirst();
    }

    public List<PaymentInfo> ofOrder(long orderId) {
        return payments(" where p.order_id = ?1 order by p.id", orderId);
    }

    public Optional<RefundInfo> refund(long id) {
        return refunds(" where r.id = ?1", id).stream().findFirst();
    }

    public List<RefundInfo> refundsOfOrder(long orderId) {
        return refunds(" where p.order_id = ?1 order by r.id", orderId);
    }

    private List<PaymentInfo> payments(String where, long value) {
        return rows(PAYMENTS + where, value).stream().map(PaymentQuery::payment).toList();
    }

    private List<RefundInfo> refunds(String where, long value) {
        return rows(REFUNDS + where, value).stream().map(PaymentQuery::refund).toList();
    }

    private List<?> rows(String sql, long value) {
        return em.createNativeQuery(sql).setParameter(1, value).getResultList();
    }

    private static PaymentInfo payment(Object columns) {
        Row row = new Row(columns);
        long id = row.whole();
        long orderId = row.whole();
        PaymentProvider provider = PaymentProvider.of(row.text());
        PaymentStatus status = PaymentStatus.of(row.text());
        BigDecimal amount = row.as(BigDecimal.class);
        BigDecimal refunded = row.as(BigDecimal.class);
        String currency = row.text();
        return new PaymentInfo(
                id,
                orderId,
                provider,
                status,
                Money.of(amount, currency),
                Money.of(refunded, currency),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.instant(),
                row.instant());
    }

    private static RefundInfo refund(Object columns) {
        Row row = new Row(columns);
        return new RefundInfo(
                row.whole(),
                row.whole(),
                row.whole(),
                Money.of(row.as(BigDecimal.class), row.text()),
                row.text(),
                RefundStatus.of(row.text()),
                row.wholeOrNull(),
                row.flag(),
                row.text(),
                row.instant(),
                row.instant());
    }
}
