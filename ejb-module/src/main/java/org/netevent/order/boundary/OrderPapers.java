package org.netevent.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.netevent.order.control.OrderRights;
import org.netevent.platform.error.DomainException;
import org.netevent.ticket.boundary.PaperSize;
import org.netevent.ticket.boundary.TicketPrint;

/** All tickets of an order in one PDF (SPEC §3, Sell): for the buyer, by account or by the secret link, and the team. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderPapers {
    @Inject
    OrderRights rights;

    @Inject
    TicketPrint print;

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
}
