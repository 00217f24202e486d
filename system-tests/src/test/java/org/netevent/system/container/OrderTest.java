package org.netevent.system.container;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.netevent.event.boundary.Approval;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.OrderDetails;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderItem;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.order.boundary.Orders;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.order.boundary.PlaceOrder;
import org.netevent.order.boundary.Placed;
import org.netevent.platform.error.DomainException;

/** A test of orders inside the server: an event that sells, buyers, and what the database then says. */
public abstract class OrderTest extends RegistrationTest {
    @EJB
    protected Orders orders;

    @EJB
    protected OrderSteps steps;

    @EJB
    protected OrderLookup lookup;

    @Resource
    protected UserTransaction transaction;

    /** An event that sells. @param capacity null for unlimited */
    protected long event(Integer capacity) {
        return event(capacity, Approval.AUTOMATIC);
    }

    /** @param quantity null for as many as the event has seats */
    protected long type(long event, String name, String price, Integer quantity, int places) {
        return world.insert(
                "insert into ticket_type (event_id, name, kind, price, currency, quantity, places, created_at, updated_at)"
                        + " values (?, ?, ?, ?, 'EUR', ?, ?, ?, ?)",
                event,
                name,
                places > 1 ? "group" : "regular",
                price,
                quantity,
                places,
                Instant.now(),
                Instant.now());
    }

    protected long code(long event, String code, String kind, String value, Integer uses) {
        return world.insert(
                "insert into discount_code (event_id, code, kind, value, max_uses, created_at) values (?, ?, ?, ?, ?, ?)",
                event,
                code,
                kind,
                value,
                uses,
                Instant.now());
    }

    /** @param wanted a type and how many, and so on */
    protected Placed place(long event, long... wanted) {
        return place(event, null, wanted);
    }

    protected Placed place(long event, String discountCode, long... wanted) {
        List<OrderItem> items = new ArrayList<>();
        for (int i = 0; i < wanted.length; i += 2) items.add(new OrderItem(wanted[i], (int) wanted[i + 1]));
        return orders.place(new PlaceOrder(event, items, null, discountCode, "en"));
    }

    /** Names a buyer, and attendees without addresses. */
    protected OrderInfo describe(Placed placed) {
        return describe(placed, placed.order().total().isZero() ? null : PaymentMethod.OFFLINE);
    }

    protected OrderInfo describe(Placed placed, PaymentMethod method) {
        List<AttendeeDetails> people = IntStream.range(0, placed.order().tickets())
                .mapToObj(i -> new AttendeeDetails(null, "Guest " + i, null, null, null, null))
                .toList();
        return orders.describe(placed.order().id(), placed.token(), buyer(method, people));
    }

    protected static OrderDetails buyer(PaymentMethod method, List<AttendeeDetails> people) {
        return new OrderDetails("Zoë Müller", UUID.randomUUID() + "@example.org", null, null, "en", method, people);
    }

    protected Fulfilment pay(Placed placed) throws Exception {
        return inTransaction(() -> steps.pay(steps.lock(placed.order().id())));
    }

    protected <T> T inTransaction(Callable<T> act) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = act.call();
            done = true;
            return result;
        } finally {
            if (done) transaction.commit();
            else transaction.rollback();
        }
    }

    /** The time of these orders is over, and the timer may be at them any moment. */
    protected void overdue(long event) {
        world.execute(
                "update ticket_order set expires_at = ? where event_id = ? and status = 'pending'",
                Instant.now().minusSeconds(1),
                event);
    }

    protected String status(Placed placed) {
        return world.text(
                "select status from ticket_order where id = ?", placed.order().id());
    }

    protected long orders(long event, String status) {
        return world.count("select count(*) from ticket_order where event_id = ? and status = ?", event, status);
    }

    protected long taken(long type) {
        return world.count("select taken from ticket_type where id = ?", type);
    }

    protected long sold(long type) {
        return world.count("select sold from ticket_type where id = ?", type);
    }

    /** How many tickets of a type are in orders that hold or own their seats. */
    protected long ordered(long type) {
        return world.count(
                "select coalesce(sum(l.quantity), 0) from order_line l join ticket_order o on o.id = l.order_id"
                        + " where l.ticket_type_id = ? and o.status in ('pending', 'paid')",
                type);
    }

    /** How many places those are, in the whole event. */
    protected long orderedPlaces(long event) {
        return world.count(
                "select coalesce(sum(l.quantity * l.places), 0) from order_line l join ticket_order o on o.id = l.order_id"
                        + " where o.event_id = ? and o.status in ('pending', 'paid')",
                event);
    }

    /** {@code done}, or the code of the refusal. */
    protected static String outcome(Callable<?> act) throws Exception {
        try {
            act.call();
            return "done";
        } catch (DomainException refusal) {
            return refusal.code().name();
        }
    }
}
