package org.netevent.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.netevent.platform.error.DomainException;
import org.netevent.ticket.control.PaperPress;
import org.netevent.ticket.control.PaperQueries;
import org.netevent.ticket.control.PrintedTicket;

/**
 * Tickets as PDF for other features, without an access check: the caller decides who may have them. Never for a page as it
 * is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketPrint {
    @Inject
    PaperQueries queries;

    @Inject
    PaperPress press;

    /** A ticket on A4, for the mail; empty when the registration has none that admits. */
    @PermitAll
    public Optional<byte[]> ofRegistration(long registrationId) {
        return bytes(queries.ofRegistration(registrationId));
    }

    /** All tickets of an order on A4, for the mail; empty when none admits. */
    @PermitAll
    public Optional<byte[]> ofOrder(long orderId) {
        return bytes(queries.ofOrder(orderId));
    }

    /** @throws DomainException NO_TICKET when none of the order admits */
    @PermitAll
    public void requireOrder(long orderId) {
        of(orderId);
    }

    /** All tickets of an order in one file, page by page. @throws DomainException as {@link #requireOrder} */
    @PermitAll
    public void writeOrder(long orderId, PaperSize size, OutputStream out) {
        press.print(of(orderId), size, out);
    }

    private List<PrintedTicket> of(long orderId) {
        List<PrintedTicket> tickets = queries.ofOrder(orderId);
        if (tickets.isEmpty()) throw new DomainException(TicketError.NO_TICKET);
        return tickets;
    }

    private Optional<byte[]> bytes(List<PrintedTicket> tickets) {
        if (tickets.isEmpty()) return Optional.empty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(tickets, PaperSize.A4, out);
        return Optional.of(out.toByteArray());
    }
}
