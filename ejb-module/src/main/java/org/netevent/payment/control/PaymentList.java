package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.netevent.payment.boundary.PaymentFilter;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentRow;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.platform.money.Money;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.persistence.Row;

/** Lists of payments, the newest first: by their ids, which are in the order of their making. */
@ApplicationScoped
public class PaymentList {
    private static final String FROM = " from payment p";
    private static final String JOINED =
            FROM + " join ticket_order o on o.id = p.order_id join event e on e.id = o.event_id";
    private static final String ROWS = "select p.id, o.id, o.code, e.id, e.name, o.name, o.email, p.provider, p.status,"
            + " p.currency, p.amount, p.refunded, p.surplus,"
            + " (select count(*) from refund r where r.payment_id = p.id and r.status = 'failed'), p.created_at, p.paid_at";

    @PersistenceContext
    EntityManager em;

    public Page<PaymentRow> page(PaymentFilter filter, PageRequest request) {
        Conditions conditions = new Conditions();
        if (filter.status() != null)
            conditions.add("p.status = ?", filter.status().wire());
        if (filter.provider() != null)
            conditions.add("p.provider = ?", filter.provider().wire());
        if (filter.eventId() != null) conditions.add("o.event_id = ?", filter.eventId());
        conditions.words(filter.text(), "o.code", "o.name", "o.email", "e.name");
        boolean searched = filter.text() != null && !filter.text().isBlank();
        return page(conditions, searched || filter.eventId() != null ? JOINED : FROM, request);
    }

    /** What the account has paid or begun to pay. */
    public Page<PaymentRow> ofAccount(long accountId, PageRequest request) {
        return page(new Conditions().add("o.account_id = ?", accountId), JOINED, request);
    }

    /** @param counted the tables that the conditions are about */
    private Page<PaymentRow> page(Conditions conditions, String counted, PageRequest request) {
        List<?> rows = conditions
                .bind(em.createNativeQuery(ROWS + JOINED + conditions.where() + " order by p.id desc limit "
                        + request.size() + " offset " + request.offset()))
                .getResultList();
        return Page.of(rows.stream().map(PaymentList::toRow).toList(), request, () -> ((Number) conditions
                        .bind(em.createNativeQuery("select count(*)" + counted + conditions.where()))
                        .getSingleResult())
                .longValue());
    }

    private static PaymentRow toRow(Object row) {
        Row columns = new Row(row);
        long id = columns.whole();
        long orderId = columns.whole();
        String code = columns.text();
        long eventId = columns.whole();
        String event = columns.text();
        String name = columns.text();
        String email = columns.text();
        PaymentProvider provider = PaymentProvider.of(columns.text());
        PaymentStatus status = PaymentStatus.of(columns.text());
        String currency = columns.text();
        return new PaymentRow(
                id,
                orderId,
                code,
                eventId,
                event,
                name,
                email,
                provider,
                status,
                Money.of(columns.as(BigDecimal.class), currency),
                Money.of(columns.as(BigDecimal.class), currency),
                columns.flag(),
                (int) columns.whole(),
                columns.instant(),
                columns.instant());
    }
}
