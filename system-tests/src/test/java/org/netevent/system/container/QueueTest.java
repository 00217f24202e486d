package org.netevent.system.container;

import jakarta.ejb.EJB;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.netevent.event.boundary.Approval;
import org.netevent.order.boundary.OrderItem;
import org.netevent.order.boundary.Orders;
import org.netevent.order.boundary.PlaceOrder;
import org.netevent.order.boundary.Placed;
import org.netevent.platform.paging.PageRequest;
import org.netevent.waitlist.boundary.JoinWaitlist;
import org.netevent.waitlist.boundary.Waitlist;
import org.netevent.waitlist.boundary.WaitlistDesk;
import org.netevent.waitlist.boundary.WaitlistFilter;
import org.netevent.waitlist.boundary.WaitlistRow;
import org.netevent.waitlist.boundary.WaitlistView;

/** An event that sells, those who buy its tickets and those who wait for them. */
abstract class QueueTest extends RegistrationTest {
    @EJB
    Waitlist waitlist;

    @EJB
    WaitlistDesk desk;

    @EJB
    Orders orders;

    long event;
    long regular;

    @BeforeEach
    void anEventThatSells() {
        event = event(null, Approval.AUTOMATIC);
        regular = type("Regular", 2, 0);
    }

    /** @param quantity null for as many as the event has seats */
    long type(String name, Integer quantity, int priority) {
        return world.insert(
                "insert into ticket_type (event_id, name, price, currency, quantity, priority, created_at, updated_at)"
                        + " values (?, ?, 10, 'EUR', ?, ?, ?, ?)",
                event,
                name,
                quantity,
                priority,
                Instant.now(),
                Instant.now());
    }

    Placed buy(long type, int quantity) {
        return orders.place(new PlaceOrder(event, List.of(new OrderItem(type, quantity)), null, null, "en"));
    }

    Void give(Placed held) {
        orders.cancel(held.order().id(), held.token());
        return null;
    }

    WaitlistView join(long type, int quantity) {
        return join(type, quantity, address());
    }

    WaitlistView join(long type, int quantity, String email) {
        return waitlist.join(wish(event, type, quantity, email));
    }

    static JoinWaitlist wish(long event, long type, int quantity, String email) {
        return new JoinWaitlist(event, type, quantity, "Wanda Warten", email, null, "en");
    }

    static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    void overdue(WaitlistView entry) {
        world.execute(
                "update waitlist_entry set offer_ends = ? where id = ?",
                Instant.now().minusSeconds(1),
                id(entry));
    }

    List<String> states(WaitlistView... entries) {
        return List.of(entries).stream()
                .map(entry -> world.text("select status from waitlist_entry where id = ?", id(entry)))
                .toList();
    }

    static long id(WaitlistView entry) {
        return entry.entry().id();
    }

    List<Long> queue() throws Exception {
        return asOwner(() -> desk.list(event, WaitlistFilter.LIVE, PageRequest.of(0, 20))).items().stream()
                .map(WaitlistRow::id)
                .toList();
    }

    Set<Long> closed() {
        String ids = world.text("select group_concat(id) from ticket_type where event_id = ? and queued", event);
        Set<Long> closed = new HashSet<>();
        if (ids != null) for (String id : ids.split(",")) closed.add(Long.valueOf(id));
        return closed;
    }

    long taken(long type) {
        return world.count("select taken from ticket_type where id = ?", type);
    }

    /** What an account has not read. */
    String bell(long account) {
        return world.text(
                "select group_concat(kind order by id separator ', ') from notification where account_id = ? and read_at is null",
                account);
    }

    String mails(WaitlistView entry) {
        return world.text(
                "select group_concat(replace(kind, 'mail.waitlist_', '') order by id separator ', ') from outbox_message"
                        + " where payload = ?",
                "{\"waitlist_entry_id\":" + id(entry) + "}");
    }
}
