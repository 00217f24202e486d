package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.desk.boundary.OrderDesk;
import org.netevent.desk.boundary.OrderDetail;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderTicket;
import org.netevent.order.boundary.OrderTickets;
import org.netevent.order.boundary.Orders;
import org.netevent.payment.boundary.OfflinePayments;
import org.netevent.payment.boundary.RefundCommand;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.Refunds;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Price;
import org.netevent.web.registration.Amounts;

/** {@code /organizer/order?id=EVENT&order=ID}: one order, its attendees, payments and refunds, and what the team may do. */
@Named
@RequestScoped
public class OrderPage {
    @Inject
    OrderDesk desk;

    @Inject
    RegistrationList registrations;

    @Inject
    EventLookup events;

    @Inject
    Orders orders;

    @Inject
    OrderTickets orderTickets;

    @Inject
    OfflinePayments offline;

    @Inject
    Refunds refunds;

    @Inject
    Messages messages;

    @Inject
    Price price;

    @Inject
    HttpServletRequest request;

    private String id;
    private String orderId;
    private EventHead event;
    private long pending;
    private OrderDetail detail;
    private Map<Long, OrderTicket> tickets;
    private String amount;
    private String reason;

    /** By the address: a form asks what it may show before the page's parameters are read. */
    public void load() {
        Long eventId = QueryValues.id("id", id == null ? request.getParameter("id") : id, new ArrayList<>());
        Long order =
                QueryValues.id("order", orderId == null ? request.getParameter("order") : orderId, new ArrayList<>());
        if (eventId == null || order == null) throw new DomainException(PlatformError.NOT_FOUND);
        detail = desk.detail(eventId, order);
        tickets = orderTickets.tickets(order, null).stream()
                .collect(Collectors.toMap(OrderTicket::registrationId, Function.identity()));
        pending = registrations.counts(eventId).of(RegistrationStatus.PENDING);
        event = EventHead.of(events.get(eventId));
    }

    public String markPaid() {
        load();
        offline.markPaid(getOrder().id(), null);
        messages.done("desk.mark_paid_done", Map.of("code", getOrder().code()));
        return again();
    }

    public String cancel() {
        load();
        orders.cancel(getOrder().id(), null);
        messages.done("desk.cancel_order_done", Map.of("code", getOrder().code()));
        return again();
    }

    public String refund() {
        load();
        if (detail.refundable() == null) throw new DomainException(PlatformError.NOT_FOUND);
        List<FieldError> errors = new ArrayList<>();
        Amounts.error(amount).ifPresent(errors::add);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        BigDecimal part = Amounts.parse(amount);
        String[] ticked = request.getParameterValues("end");
        Set<String> chosen = ticked == null ? Set.of() : Set.copyOf(List.of(ticked));
        List<Long> ended = detail.attendees().stream()
                .filter(OrderDetail.Attendee::live)
                .map(attendee -> attendee.info().registrationId())
                .filter(registration -> chosen.contains(registration.toString()))
                .toList();
        RefundInfo made = refunds.refund(detail.refundable().id(), new RefundCommand(part, reason, ended));
        messages.done("desk.refund_done", Map.of("amount", price.of(made.amount())));
        return again();
    }

    private String again() {
        return "/organizer/order.xhtml?faces-redirect=true&id=" + event.id() + "&order="
                + getOrder().id();
    }

    public OrderDetail getDetail() {
        if (detail == null) load();
        return detail;
    }

    /** What may be done with the ticket of one of its attendees; null while there is none. */
    public OrderTicket ticket(OrderDetail.Attendee attendee) {
        return tickets.get(attendee.info().registrationId());
    }

    public OrderInfo getOrder() {
        return getDetail().order();
    }

    public EventHead getEvent() {
        if (event == null) load();
        return event;
    }

    public long getPending() {
        return pending;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOrderId() {
        return orderId;
    }

    public void setOrderId(String orderId) {
        this.orderId = orderId;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
