package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.netevent.order.boundary.OrderChanged;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;

/** What is written and told of each step of an order. */
@ApplicationScoped
public class OrderWords {
    @Inject
    OrderStore store;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<OrderChanged> changes;

    /** A new order, which is kept already, with its details or still without. */
    public void placed(TicketOrder order, int tickets) {
        Map<String, Object> to =
                new HashMap<>(Map.of("total", order.sums().total().toString(), "tickets", tickets));
        if (order.method() != null) to.put("method", order.method().wire());
        log("order.placed", order, Map.of(), to);
        changes.fire(new OrderChanged(order.id(), order.eventId(), null, order.status()));
    }

    /** One step was taken. */
    public void stepped(TicketOrder order, OrderStatus before) {
        // the row must be right before others hang theirs on it
        store.flush();
        Map<String, Object> from = new HashMap<>(Map.of("status", before.wire()));
        Map<String, Object> to = new HashMap<>(Map.of("status", order.status().wire()));
        if (!order.refunded().isZero()) to.put("refunded", order.refunded().toString());
        log("order." + order.status().wire(), order, from, to);
        changes.fire(new OrderChanged(order.id(), order.eventId(), before, order.status()));
    }

    public void changed(String action, TicketOrder order, Map<String, ?> from, Map<String, ?> to) {
        log("order." + action, order, from, to);
    }

    /** The buyer is written to, when there is an address. */
    public void write(String kind, TicketOrder order) {
        if (order.buyer().email() != null) outbox.add("mail." + kind, Map.of("order_id", order.id()));
    }

    private void log(String action, TicketOrder order, Map<String, ?> from, Map<String, ?> to) {
        audit.record(AuditRecord.of(action, "order", order.id(), order.code(), order.eventId())
                .changing(from, to));
    }
}
