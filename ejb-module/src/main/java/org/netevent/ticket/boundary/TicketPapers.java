package org.netevent.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import org.netevent.platform.error.DomainException;
import org.netevent.ticket.control.PaperPress;
import org.netevent.ticket.control.PaperQueries;
import org.netevent.ticket.control.PrintedTicket;

/**
 * Tickets as PDF (SPEC §3, Register and Sell), made when they are asked for: for those who may see the ticket, which is
 * {@link Tickets}' rule. All throw TICKET_UNKNOWN, SIGN_IN_NEEDED, NOT_ALLOWED, and TICKET_OVER for a ticket that no longer
 * admits anybody.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketPapers {
    @Inject
    Tickets tickets;

    @Inject
    PaperQueries queries;

    @Inject
    PaperPress press;

    /**
     * The first answer of a download, before anything is written.
     *
     * @param link the token of the registration's secret link, or null
     * @throws DomainException as above
     */
    @PermitAll
    public void require(String serial, String link) {
        find(serial, link);
    }

    /** @throws DomainException as above */
    @PermitAll
    public void write(String serial, String link, PaperSize size, OutputStream out) {
        press.print(List.of(find(serial, link)), size, out);
    }

    private PrintedTicket find(String serial, String link) {
        tickets.requireReader(serial, link);
        return queries.ofSerial(serial).stream()
                .findFirst()
                .orElseThrow(() -> new DomainException(TicketError.TICKET_OVER));
    }
}
