package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.netevent.desk.boundary.OrderCounts;
import org.netevent.desk.boundary.OrderFilter;
import org.netevent.desk.boundary.OrderRow;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.money.Money;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.persistence.Row;

/** The list of orders out of the database: the page's ids first, from an index of the event, then their rows. */
@ApplicationScoped
public class OrderQueries {
    private static final int CHUNK = 1_000;
    /** A limit tempts the optimizer to walk through all orders of all events. */
    private static final String FROM =
            " from ticket_order o force index (ticket_order_event, ticket_order_event_status)";

    private static final String ROWS =
            "select o.id, o.code, o.status, o.payment_method, o.name, o.email, o.organisation,"
                    + " (select sum(l.quantity) from order_line l where l.order_id = o.id),"
                    + " (select group_concat(concat(l.quantity, ' × ', t.name) order by l.id separator ', ') from order_line l"
                    + " join ticket_type t on t.id = l.ticket_type_id where l.order_id = o.id),"
                    + " o.currency, o.subtotal, o.discount, d.code, o.total, o.refunded, o.created_at, o.paid_at, o.expires_at"
                    + " from (%s) page join ticket_order o on o.id = page.id"
                    + " left join discount_code d on d.id = o.discount_code_id order by %s";
    private static final Map<String, String> ORDERS = Map.of(
            "code", "o.code %1$s",
            "name", "o.name %1$s, o.id %1$s",
            "total", "o.total %1$s, o.id %1$s",
            "status", "o.status %1$s, o.created_at %1$s, o.id %1$s",
            "created_at", "o.created_at %1$s, o.id %1$s");

    @PersistenceContext
    EntityManager em;

    public Page<OrderRow> page(OrderFilter filter, ZoneId zone, PageRequest request) {
        Conditions conditions = conditions(filter, zone);
        List<OrderRow> rows = rows(conditions, order(request), request.size(), request.offset());
        return Page.of(rows, request, () -> count(conditions));
    }

    private long count(Conditions conditions) {
        return ((Number) conditions
                        .bind(em.createNativeQuery("select count(*)" + FROM + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** Hands on every row, the oldest first, a thousand in memory at a time. */
    public void each(OrderFilter filter, ZoneId zone, Consumer<OrderRow> taker) {
        List<OrderRow> rows = List.of();
        do {
            Conditions conditions = conditions(filter, zone);
            if (!rows.isEmpty()) {
                OrderRow last = rows.get(rows.size() - 1);
                Timestamp at = Timestamp.from(last.createdAt());
                conditions.add("o.created_at > ? or (o.created_at = ? and o.id > ?)", at, at, last.id());
            }
            rows = rows(conditions, ORDERS.get("created_at").formatted("asc"), CHUNK, 0);
            rows.forEach(taker);
        } while (rows.size() == CHUNK);
    }

    /** One statement over the event's orders. */
    public OrderCounts counts(long eventId) {
        Map<OrderStatus, Long> byStatus = new EnumMap<>(OrderStatus.class);
        Money paid = null;
        Money refunded = null;
        Money open = null;
        List<?> groups = em.createNativeQuery(
                        "select status, count(*), min(currency), sum(total), sum(refunded)"
                                + " from ticket_order force index (ticket_order_event_status) where event_id = ?1 group by status")
                .setParameter(1, eventId)
                .getResultList();
        for (Object group : groups) {
            Row row = new Row(group);
            OrderStatus status = OrderStatus.of(row.text());
            byStatus.put(status, row.whole());
            String currency = row.text();
            Money total = Money.of(row.as(BigDecimal.class), currency);
            Money back = Money.of(row.as(BigDecimal.class), currency);
            Money none = Money.zero(total.currency());
            if (paid == null) paid = refunded = open = none;
            if (status.wasPaid()) {
                paid = paid.plus(total);
                refunded = refunded.plus(back);
            }
            if (status == OrderStatus.PENDING) open = open.plus(total);
        }
        return new OrderCounts(byStatus, paid, refunded, open);
    }

    private List<OrderRow> rows(Conditions conditions, String order, int limit, int offset) {
        String page = "select o.id" + FROM + conditions.where() + " order by " + order + " limit " + limit + " offset "
                + offset;
        List<?> found = conditions
                .bind(em.createNativeQuery(ROWS.formatted(page, order)))
                .getResultList();
        return found.stream().map(OrderQueries::toRow).toList();
    }

    private static Conditions conditions(OrderFilter filter, ZoneId zone) {
        Conditions conditions = new Conditions().add("o.event_id = ?", filter.eventId());
        if (filter.status() != null)
            conditions.add("o.status = ?", filter.status().wire());
        if (filter.method() != null)
            conditions.add("o.payment_method = ?", filter.method().wire());
        // counted, since "exists" would be turned round: all lines of the type first, then their orders
        if (filter.ticketTypeId() != null)
            conditions.add(
                    "(select count(*) from order_line l where l.order_id = o.id and l.ticket_type_id = ?) > 0",
                    filter.ticketTypeId());
        if (filter.from() != null) conditions.add("o.created_at >= ?", begin(filter.from(), zone));
        if (filter.to() != null)
            conditions.add("o.created_at < ?", begin(filter.to().plusDays(1), zone));
        return conditions.words(filter.text(), "o.code", "o.name", "o.email", "o.organisation");
    }

    private static Timestamp begin(LocalDate day, ZoneId zone) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    private static String order(PageRequest request) {
        String known = request.sort() == null ? null : ORDERS.get(request.sort());
        if (known == null) return ORDERS.get("created_at").formatted("desc");
        return known.formatted(request.descending() ? "desc" : "asc");
    }

    private static OrderRow toRow(Object row) {
        Row columns = new Row(row);
        long id = columns.whole();
        String code = columns.text();
        OrderStatus status = OrderStatus.of(columns.text());
        String method = columns.text();
        String name = columns.text();
        String email = columns.text();
        String organisation = columns.text();
        Long tickets = columns.wholeOrNull();
        String types = columns.text();
        String currency = columns.text();
        Money subtotal = Money.of(columns.as(BigDecimal.class), currency);
        Money discount = Money.of(columns.as(BigDecimal.class), currency);
        String discountCode = columns.text();
        return new OrderRow(
                id,
                code,
                status,
                method == null ? null : PaymentMethod.of(method),
                name,
                email,
                organisation,
                tickets == null ? 0 : tickets.intValue(),
                types,
                subtotal,
                discount,
                discountCode,
                Money.of(columns.as(BigDecimal.class), currency),
                Money.of(columns.as(BigDecimal.class), currency),
                columns.instant(),
                columns.instant(),
                columns.instant());
    }
}
