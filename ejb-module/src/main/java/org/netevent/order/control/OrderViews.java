package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.entity.Buyer;
import org.netevent.order.entity.Guest;
import org.netevent.order.entity.OrderAttendee;
import org.netevent.order.entity.Sums;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;

/** What others see of an order. */
@ApplicationScoped
public class OrderViews {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrderStore store;

    public OrderInfo of(TicketOrder order) {
        return of(order, lines(order), store.attendees(order.id()), discountCode(order));
    }

    /** An order as it stands after steps of this transaction; what it consists of is as it was. */
    public OrderInfo again(OrderInfo before) {
        return of(store.get(before.id()), before.lines(), people(before), before.discountCode());
    }

    private List<OrderAttendee> people(OrderInfo order) {
        return store.attendees(
                order.attendees().stream().map(OrderAttendeeInfo::id).toList());
    }

    OrderInfo of(TicketOrder order, List<OrderLineInfo> lines, List<OrderAttendee> attendees, String discountCode) {
        Buyer buyer = order.buyer();
        Sums sums = order.sums();
        Map<Long, OrderLineInfo> byId =
                lines.stream().collect(Collectors.toMap(OrderLineInfo::id, Function.identity()));
        return new OrderInfo(
                order.id(),
                order.code(),
                order.eventId(),
                order.accountId(),
                order.status(),
                buyer.name(),
                buyer.email(),
                buyer.organisation(),
                buyer.address(),
                order.language(),
                sums.subtotal(),
                sums.discount(),
                sums.total(),
                order.refunded(),
                discountCode,
                order.method(),
                order.expiresAt(),
                order.createdAt(),
                order.paidAt(),
                lines,
                attendees.stream()
                        .map(one -> attendee(one, byId.get(one.lineId()).typeId()))
                        .toList());
    }

    private static OrderAttendeeInfo attendee(OrderAttendee attendee, long typeId) {
        Guest guest = attendee.guest();
        return new OrderAttendeeInfo(
                attendee.id(),
                attendee.lineId(),
                typeId,
                attendee.position(),
                guest.name(),
                guest.email(),
                guest.organisation(),
                guest.role(),
                guest.members(),
                attendee.registrationId());
    }

    private List<OrderLineInfo> lines(TicketOrder order) {
        String currency = order.sums().subtotal().currencyCode();
        List<?> rows = em.createNativeQuery("select l.id, l.ticket_type_id, t.name, l.quantity, l.places, l.unit_price"
                        + " from order_line l join ticket_type t on t.id = l.ticket_type_id where l.order_id = ?1"
                        + " order by l.id")
                .setParameter(1, order.id())
                .getResultList();
        return rows.stream().map(row -> line(new Row(row), currency)).toList();
    }

    private static OrderLineInfo line(Row row, String currency) {
        long id = row.whole();
        long type = row.whole();
        String name = row.text();
        int quantity = (int) row.whole();
        int places = (int) row.whole();
        return new OrderLineInfo(id, type, name, quantity, Money.of(row.as(BigDecimal.class), currency), places);
    }

    private String discountCode(TicketOrder order) {
        if (order.discountCodeId() == null) return null;
        return (String) em.createNativeQuery("select code from discount_code where id = ?1")
                .setParameter(1, order.discountCodeId())
                .getSingleResult();
    }
}
