package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.order.entity.OrderLine;
import org.netevent.order.entity.TicketOrder;
import org.netevent.tickettype.boundary.Discounts;
import org.netevent.tickettype.boundary.TicketSeats;

/** Orders let go of their seats: when their time has come, and when the buyer or the team wants it. */
@ApplicationScoped
public class Letting {
    @Inject
    EventLookup events;

    @Inject
    OrderStore store;

    @Inject
    TicketSeats seats;

    @Inject
    Discounts discounts;

    @Inject
    OrderWords words;

    @Inject
    Clock clock;

    /**
     * The overdue orders of an event expire, some at a time. Lock the event before.
     *
     * @return how many
     */
    public int expire(long eventId) {
        Instant now = clock.instant();
        List<TicketOrder> overdue = store.overdue(eventId, now);
        for (TicketOrder order : overdue) {
            order.expire(now);
            letGo(order, OrderStatus.PENDING);
            // who only looked at the form and went need not read that nothing came of it
            if (order.method() == PaymentMethod.OFFLINE) words.write("order_expired", order);
        }
        return overdue.size();
    }

    /** Cancels a pending order; cancelling twice changes nothing. */
    public TicketOrder cancel(long id, boolean tell) {
        events.lock(store.eventOf(id));
        TicketOrder order = store.locked(id);
        OrderStatus before = order.status();
        if (before == OrderStatus.CANCELLED) return order;
        order.cancel(clock.instant());
        letGo(order, before);
        if (tell) words.write("order_cancelled", order);
        return order;
    }

    private void letGo(TicketOrder order, OrderStatus before) {
        words.stepped(order, before);
        if (order.discountCodeId() != null) discounts.giveBack(order.discountCodeId());
        for (OrderLine line : store.lines(order.id())) seats.release(line.typeId(), line.quantity());
    }
}
