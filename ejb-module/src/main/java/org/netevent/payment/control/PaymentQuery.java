package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.netevent.payment.boundary.AccountPayment;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.money.Money;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Row;

/** Reads payments and refunds. */
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

    public Page<AccountPayment> ofAccount(long accountId, PageRequest request) {
        String from = " from ticket_order o join payment p on p.order_id = o.id join event e on e.id = o.event_id"
                + " where o.account_id = ?1";
        Number total = (Number) em.createNativeQuery("select count(*)" + from)
                .setParameter(1, accountId)
                .getSingleResult();
        List<?> rows = em.createNativeQuery("select p.id, o.id, o.code, e.id, e.name, p.provider, p.status, p.currency,"
                        + " p.amount, p.refunded, p.created_at, p.paid_at" + from + " order by p.id desc")
                .setParameter(1, accountId)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return Page.of(rows.stream().map(PaymentQuery::accountPayment).toList(), request, total.longValue());
    }

    private static AccountPayment accountPayment(Object columns) {
        Row row = new Row(columns);
        long id = row.whole();
        long orderId = row.whole();
        String code = row.text();
        long eventId = row.whole();
        String event = row.text();
        PaymentProvider provider = PaymentProvider.of(row.text());
        PaymentStatus status = PaymentStatus.of(row.text());
        String currency = row.text();
        return new AccountPayment(
                id,
                orderId,
                code,
                eventId,
                event,
                provider,
                status,
                Money.of(row.as(BigDecimal.class), currency),
                Money.of(row.as(BigDecimal.class), currency),
                row.instant(),
                row.instant());
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
