package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.EventOrdersCancelled;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;
import org.netevent.tickettype.boundary.Discounts;
import org.netevent.tickettype.boundary.TicketSeats;

/** What the end of an event means to its orders: a few statements, however many there are. */
@ApplicationScoped
public class EventEnd {
    private static final String LETTER = "mail.event_cancelled_order";

    @Inject
    EventLookup events;

    @Inject
    EventOrders orders;

    @Inject
    TicketSeats seats;

    @Inject
    Discounts discounts;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<EventOrdersCancelled> cancelled;

    /** Nobody pays any more for an event that does not take place. */
    public void cancelPending(long eventId) {
        String name = events.lock(eventId).name();
        List<Long> ids = orders.pending(eventId);
        if (ids.isEmpty()) return;
        List<Long> reachable = orders.reachablePending(eventId);
        Map<Long, Integer> held = orders.heldByType(eventId);
        Map<Long, Integer> codes = orders.discountCodesHeld(eventId);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        orders.cancelPending(eventId, at);
        held.forEach(seats::release);
        codes.forEach(discounts::giveBack);
        outbox.addEach(LETTER, "order_id", reachable);
        audit.record(AuditRecord.of("order.cancelled_with_event", "event", eventId, name, eventId)
                .changing(Map.of(), Map.of("orders", ids.size())));
        cancelled.fire(new EventOrdersCancelled(eventId, ids, at));
    }

    /**
     * Who bought for others only has no registration by which to be told.
     *
     * @param at when the registrations were cancelled
     */
    public void tellBuyers(long eventId, Instant at) {
        outbox.addEach(LETTER, "order_id", orders.buyersWithoutRegistration(eventId, at));
    }
}
