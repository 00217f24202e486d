package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.netevent.payment.boundary.ReceiptInfo;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;

/** Receipts and their numbers. */
@ApplicationScoped
public class ReceiptStore {
    @PersistenceContext
    EntityManager em;

    public List<ReceiptInfo> ofOrder(long orderId) {
        List<?> rows = em.createNativeQuery("select id, number, order_id, refund_id, amount, currency, issued_at"
                        + " from receipt where order_id = ?1 order by id")
                .setParameter(1, orderId)
                .getResultList();
        return rows.stream().map(ReceiptStore::toReceipt).toList();
    }

    /**
     * Gives the organizer's next number. The row of the last number stays locked until the transaction ends: whoever comes
     * meanwhile waits, and when it is rolled back the number is given to the next.
     *
     * @param refundId null for the payment
     */
    void issue(long organizerId, long orderId, Long refundId, Money amount, Instant at) {
        if (!next(organizerId)) {
            begin(organizerId);
            next(organizerId);
        }
        em.createNativeQuery(
                        "insert into receipt (organizer_id, number, order_id, refund_id, amount, currency, issued_at)"
                                + " select organizer_id, last_number, ?2, ?3, ?4, ?5, ?6 from receipt_number where organizer_id = ?1")
                .setParameter(1, organizerId)
                .setParameter(2, orderId)
                .setParameter(3, refundId)
                .setParameter(4, amount.amount())
                .setParameter(5, amount.currencyCode())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    private boolean next(long organizerId) {
        return em.createNativeQuery("update receipt_number set last_number = last_number + 1 where organizer_id = ?1")
                        .setParameter(1, organizerId)
                        .executeUpdate()
                == 1;
    }

    /**
     * An organizer begins to sell: the row of the numbers is there before the first payment. Payments that had to make it
     * would wait for each other on a row that a rollback takes away again, and end in a deadlock.
     */
    void begin(long organizerId) {
        em.createNativeQuery("insert ignore into receipt_number (organizer_id, last_number) values (?1, 0)")
                .setParameter(1, organizerId)
                .executeUpdate();
    }

    private static ReceiptInfo toReceipt(Object row) {
        Row columns = new Row(row);
        return new ReceiptInfo(
                columns.whole(),
                columns.whole(),
                columns.whole(),
                columns.wholeOrNull(),
                Money.of(columns.as(BigDecimal.class), columns.text()),
                columns.instant());
    }
}
