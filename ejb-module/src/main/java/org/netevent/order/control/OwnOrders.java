package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.netevent.order.boundary.MyOrder;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.platform.money.Money;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Row;

/** The orders of one account with their events, the last one first, paged in the database. */
@ApplicationScoped
public class OwnOrders {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrderLinks links;

    public Page<MyOrder> of(long accountId, PageRequest page) {
        List<?> rows = em.createNativeQuery(
                        "select o.id, o.link_version, o.code, o.status, o.currency, o.total, o.refunded,"
                                + " (select sum(l.quantity) from order_line l where l.order_id = o.id) as tickets, o.expires_at,"
                                + " o.created_at, e.id as event_id, e.code as event_code, e.name, e.start_time, e.end_time,"
                                + " e.time_zone, e.location from ticket_order o join event e on e.id = o.event_id"
                                + " where o.account_id = ?1 order by o.created_at desc, o.id desc")
                .setParameter(1, accountId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return Page.of(rows.stream().map(row -> order(new Row(row))).toList(), page, () -> count(accountId));
    }

    private long count(long accountId) {
        return ((Number) em.createNativeQuery("select count(*) from ticket_order where account_id = ?1")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .longValue();
    }

    private MyOrder order(Row row) {
        long id = row.whole();
        String token = links.token(id, (int) row.whole());
        String code = row.text();
        OrderStatus status = OrderStatus.of(row.text());
        String currency = row.text();
        return new MyOrder(
                id,
                token,
                code,
                status,
                Money.of(row.as(BigDecimal.class), currency),
                Money.of(row.as(BigDecimal.class), currency),
                (int) row.whole(),
                row.instant(),
                row.instant(),
                row.whole(),
                row.text(),
                row.text(),
                row.instant(),
                row.instant(),
                ZoneId.of(row.text()),
                row.text());
    }
}
