package org.netevent.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netevent.insight.boundary.EventSales;
import org.netevent.platform.config.Settings;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;

/** What an event sold: one statement where it sells nothing, three more where it does. */
@ApplicationScoped
public class SalesQueries {
    private static final String PAID =
            " from ticket_order o join order_line l on l.order_id = o.id where o.event_id = ?1"
                    + " and o.status in ('paid', 'partially_refunded', 'refunded')";

    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    private record Type(long id, String name, String currency, Integer quantity, long taken, long sold) {}

    public EventSales of(long eventId) {
        List<Type> types = types(eventId);
        if (types.isEmpty()) {
            Money none = Money.zero(settings.currency());
            return new EventSales(false, 0, none, none, List.of());
        }
        String currency = types.get(0).currency();
        Row sums = new Row(rows(
                        "select coalesce(sum(total), 0), coalesce(sum(refunded), 0) from ticket_order where event_id = ?1"
                                + " and status in ('paid', 'partially_refunded', 'refunded')",
                        eventId)
                .get(0));
        Money revenue = Money.of(sums.as(BigDecimal.class), currency);
        Money refunds = Money.of(sums.as(BigDecimal.class), currency);
        Map<Long, Money> revenues = Spread.round(revenue, revenueParts(eventId, types));
        Map<Long, Money> back = Spread.round(refunds, refundParts(eventId, types, refunds));
        List<EventSales.TypeSales> sales = types.stream()
                .map(type -> new EventSales.TypeSales(
                        type.id(),
                        type.name(),
                        type.quantity(),
                        type.sold(),
                        type.taken() - type.sold(),
                        revenues.get(type.id()),
                        back.get(type.id())))
                .toList();
        return new EventSales(true, types.stream().mapToLong(Type::sold).sum(), revenue, refunds, sales);
    }

    private List<Type> types(long eventId) {
        List<Type> types = new ArrayList<>();
        for (Object row : rows(
                "select id, name, currency, quantity, taken, sold from ticket_type where event_id = ?1"
                        + " order by position, id",
                eventId)) {
            Row columns = new Row(row);
            long id = columns.whole();
            String name = columns.text();
            String currency = columns.text();
            Long quantity = columns.wholeOrNull();
            types.add(new Type(
                    id,
                    name,
                    currency,
                    quantity == null ? null : quantity.intValue(),
                    columns.whole(),
                    columns.whole()));
        }
        return types;
    }

    /** The prices, without each ticket's part of its order's discount. */
    private Map<Long, BigDecimal> revenueParts(long eventId, List<Type> types) {
        Map<Long, BigDecimal> parts = nothing(types);
        for (Object row : rows(
                "select l.ticket_type_id, sum(l.quantity * l.unit_price), sum(if(o.subtotal = 0, 0,"
                        + " o.discount * l.quantity * l.unit_price / o.subtotal))" + PAID
                        + " group by l.ticket_type_id",
                eventId)) {
            Row columns = new Row(row);
            long type = columns.whole();
            BigDecimal price = columns.as(BigDecimal.class);
            parts.merge(type, price.subtract(columns.as(BigDecimal.class)), BigDecimal::add);
        }
        return parts;
    }

    private Map<Long, BigDecimal> refundParts(long eventId, List<Type> types, Money refunds) {
        Map<Long, BigDecimal> parts = nothing(types);
        if (refunds.isZero()) return parts;
        Map<Long, BigDecimal> sums = new HashMap<>();
        Map<Long, Map<Long, BigDecimal>> ended = new HashMap<>();
        Map<Long, Map<Long, BigDecimal>> all = new HashMap<>();
        for (Object row : rows(
                "select o.id, o.refunded, l.ticket_type_id, l.quantity * l.unit_price, l.unit_price * (select count(*)"
                        + " from order_attendee a join ticket t on t.registration_id = a.registration_id"
                        + " where a.line_id = l.id and t.status = 'refunded')" + PAID + " and o.refunded > 0",
                eventId)) {
            Row columns = new Row(row);
            long order = columns.whole();
            sums.put(order, columns.as(BigDecimal.class));
            long type = columns.whole();
            all.computeIfAbsent(order, id -> new HashMap<>())
                    .merge(type, columns.as(BigDecimal.class), BigDecimal::add);
            ended.computeIfAbsent(order, id -> new HashMap<>())
                    .merge(type, columns.as(BigDecimal.class), BigDecimal::add);
        }
        sums.forEach((order, sum) -> {
            Map<Long, BigDecimal> weights = ended.get(order);
            boolean some = weights.values().stream().anyMatch(weight -> weight.signum() > 0);
            Spread.add(parts, sum, some ? weights : all.get(order));
        });
        return parts;
    }

    private static Map<Long, BigDecimal> nothing(List<Type> types) {
        Map<Long, BigDecimal> parts = new LinkedHashMap<>();
        types.forEach(type -> parts.put(type.id(), BigDecimal.ZERO));
        return parts;
    }

    private List<?> rows(String sql, long eventId) {
        return em.createNativeQuery(sql).setParameter(1, eventId).getResultList();
    }
}
