package org.netevent.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.order.control.OrderRights;
import org.netevent.order.control.OrderViews;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.Amendments;
import org.netevent.ticket.boundary.PaperSize;
import org.netevent.ticket.boundary.TicketInfo;
import org.netevent.ticket.boundary.TicketLookup;
import org.netevent.ticket.boundary.TicketPrint;
import org.netevent.ticket.boundary.TicketStatus;

/** The tickets of an order (SPEC §3, Sell), one by one and all in one PDF: for the buyer and the team. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderTickets {
    @Inject
    OrderRights rights;

    @Inject
    OrderViews views;

    @Inject
    Amendments amendments;

    @Inject
    TicketLookup lookup;

    @Inject
    TicketPrint print;

    /**
     * The tickets one by one, for the order's page; empty before the order is paid.
     *
     * @param token of the order's secret link, or null
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public List<OrderTicket> tickets(long orderId, String token) {
        OrderInfo order = views.of(rights.requireOwnerOrTeam(orderId, token));
        List<OrderAttendeeInfo> admitted = order.attendees().stream()
                .filter(attendee -> attendee.registrationId() != null)
                .toList();
        if (admitted.isEmpty()) return List.of();
        // one order, one event: what may be done with one may be done with each that still admits
        Map<Long, TicketInfo> tickets = lookup.ofRegistrations(
                admitted.stream().map(OrderAttendeeInfo::registrationId).toList());
        Map<Long, OrderLineInfo> lines =
                order.lines().stream().collect(Collectors.toMap(OrderLineInfo::id, Function.identity()));
        boolean open = tickets.values().stream()
                .filter(OrderTickets::admits)
                .findFirst()
                .filter(ticket ->
                        amendments.rights(ticket.registrationId(), token).details())
                .isPresent();
        return admitted.stream()
                .map(attendee ->
                        ticket(attendee, lines.get(attendee.lineId()), tickets.get(attendee.registrationId()), open))
                .toList();
    }

    /**
     * The first answer of a download, before anything is written.
     *
     * @param token of the order's secret link, or null
     * @return the order's code
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED; NO_TICKET while none of it admits
     */
    @PermitAll
    public String require(long orderId, String token) {
        String code = rights.requireOwnerOrTeam(orderId, token).code();
        print.requireOrder(orderId);
        return code;
    }

    /** @throws DomainException as {@link #require} */
    @PermitAll
    public void write(long orderId, String token, PaperSize size, OutputStream out) {
        rights.requireOwnerOrTeam(orderId, token);
        print.writeOrder(orderId, size, out);
    }

    private static OrderTicket ticket(OrderAttendeeInfo attendee, OrderLineInfo line, TicketInfo ticket, boolean open) {
        boolean admits = ticket != null && admits(ticket);
        return new OrderTicket(
                attendee.registrationId(),
                attendee.name(),
                attendee.email(),
                line.typeName(),
                line.places(),
                ticket == null ? null : ticket.serial(),
                ticket == null ? null : ticket.status(),
                open && admits,
                open && admits && ticket.status() == TicketStatus.VALID);
    }

    private static boolean admits(TicketInfo ticket) {
        return ticket.status() == TicketStatus.VALID || ticket.status() == TicketStatus.USED;
    }
}
