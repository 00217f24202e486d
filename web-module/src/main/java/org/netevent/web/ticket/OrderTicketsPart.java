package org.netevent.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.netevent.order.boundary.OrderTicket;
import org.netevent.order.boundary.OrderTickets;
import org.netevent.web.order.BuyerOrderPage;

/** The tickets on an order's page. */
@Named("orderTickets")
@RequestScoped
public class OrderTicketsPart {
    @Inject
    OrderTickets tickets;

    @Inject
    BuyerOrderPage page;

    private List<OrderTicket> rows;

    public void load() {
        // there are none before
        rows = page.getOrder().status().wasPaid()
                ? tickets.tickets(page.getOrder().id(), page.getToken())
                : List.of();
    }

    public List<OrderTicket> getRows() {
        if (rows == null) load();
        return rows;
    }

    /** Whether the order is paid and has tickets, also such as admit nobody any more. */
    public boolean isAny() {
        return !getRows().isEmpty();
    }

    public boolean isUsable() {
        return getRows().stream().anyMatch(OrderTicket::usable);
    }
}
