package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.netevent.order.boundary.BuyTickets;
import org.netevent.order.boundary.OrderDetails;
import org.netevent.order.boundary.Placed;
import org.netevent.order.boundary.Sale;
import org.netevent.order.entity.OrderLine;
import org.netevent.order.entity.TicketOrder;
import org.netevent.tickettype.boundary.TicketTypeInfo;

/** Tickets are chosen, described and held for the payment in one: each row of the order is written once. */
@ApplicationScoped
public class Buying {
    @Inject
    Placing placing;

    @Inject
    Describing describing;

    @Inject
    Holds holds;

    @Inject
    Clock clock;

    public Placed buy(Sale sale, TicketTypeInfo type, BuyTickets command) {
        OrderDetails details = command.details();
        Placing.Chosen chosen = placing.choose(sale.event(), type, command);
        TicketOrder order = chosen.order();
        describing.tell(order, details, sale::terms);
        Instant now = clock.instant();
        order.extend(holds.paying(order.method(), sale, order.createdAt(), now), now);
        List<OrderLine> lines = placing.keep(chosen);
        return placing.placed(chosen, lines, describing.seat(order, lines, details));
    }
}
