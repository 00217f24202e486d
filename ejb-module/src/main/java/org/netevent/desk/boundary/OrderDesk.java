package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.desk.control.OrderTickets;
import org.netevent.order.boundary.OrderAccess;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentLookup;
import org.netevent.payment.boundary.ReceiptInfo;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** One order with all that hangs on it, for the event's team (SPEC §3 Sell). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderDesk {
    @Inject
    OrderAccess access;

    @Inject
    OrderLookup orders;

    @Inject
    OrderTickets tickets;

    @Inject
    PaymentLookup payments;

    @Inject
    AccountLookup accounts;

    /** @throws DomainException SIGN_IN_NEEDED, NOT_ALLOWED; NOT_FOUND also for an order of another event */
    @PermitAll
    public OrderDetail detail(long eventId, long orderId) {
        OrderDetail detail = detail(orderId);
        if (detail.order().eventId() != eventId) throw new DomainException(PlatformError.NOT_FOUND);
        return detail;
    }

    /** The same by the order alone. @throws DomainException SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND */
    @PermitAll
    public OrderDetail detail(long orderId) {
        OrderInfo order = access.requireTeam(orderId);
        List<PaymentInfo> paid = payments.of(orderId);
        List<ReceiptInfo> numbered = payments.receipts(orderId);
        return new OrderDetail(
                order,
                orders.url(orderId),
                attendees(order),
                paid,
                payments.refunds(orderId).stream()
                        .map(refund -> refund(refund, numbered))
                        .toList(),
                numbered,
                order.described() && !order.status().wasPaid(),
                order.status() == OrderStatus.PENDING,
                paid.stream()
                        .filter(payment -> !payment.surplus() && payment.left().isPositive())
                        .findFirst()
                        .orElse(null));
    }

    private List<OrderDetail.Attendee> attendees(OrderInfo order) {
        Map<Long, OrderTickets.Held> held = tickets.ofOrder(order.id());
        return order.attendees().stream()
                .map(attendee -> attendee(order, attendee, held.get(attendee.registrationId())))
                .toList();
    }

    private static OrderDetail.Attendee attendee(OrderInfo order, OrderAttendeeInfo attendee, OrderTickets.Held held) {
        OrderLineInfo line = order.lines().stream()
                .filter(one -> one.id() == attendee.lineId())
                .findFirst()
                .orElseThrow();
        return new OrderDetail.Attendee(
                attendee,
                line.typeName(),
                line.places(),
                held == null ? null : held.registration(),
                held == null ? null : held.serial(),
                held == null ? null : held.ticket(),
                held == null ? null : held.usedAt());
    }

    private OrderDetail.Refund refund(RefundInfo refund, List<ReceiptInfo> numbered) {
        String by = refund.accountId() == null
                ? null
                : accounts.byId(refund.accountId()).map(AccountInfo::name).orElse(null);
        ReceiptInfo receipt = numbered.stream()
                .filter(one -> one.refundId() != null && one.refundId() == refund.id())
                .findFirst()
                .orElse(null);
        return new OrderDetail.Refund(refund, by, receipt);
    }
}
