package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.CancelCommand;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.order.boundary.Placed;
import org.netevent.waitlist.boundary.JoinWaitlist;
import org.netevent.waitlist.boundary.Waitlist;
import org.netevent.waitlist.boundary.WaitlistView;

/** An event that sells is cancelled: nothing is kept or owed any more, and everybody is told once. */
class EventEndIT extends OrderTest {
    @EJB
    Waitlist waitlist;

    @EJB
    EventLifecycle lifecycle;

    private long event;
    private long regular;
    private long vip;

    @BeforeEach
    void anEventThatSells() {
        event = event(null);
        regular = type(event, "Regular", "10", 4, 1);
        vip = type(event, "VIP", "30", 1, 2);
    }

    @Test
    void ordersThatWaitForTheirMoneyEndAndTheirBuyersAreToldOnce() throws Exception {
        long code = code(event, "EARLY", "percent", "10", 5);
        Placed offline = place(event, "EARLY", regular, 1, vip, 1);
        describe(offline);
        Placed card = place(event, "EARLY", regular, 1);
        describe(card);
        Placed nameless = place(event, regular, 1);
        Placed paid = place(event, regular, 1);
        describe(paid);
        pay(paid);
        long transfer = payment(offline, "offline");
        long session = payment(card, "stripe");

        cancel();

        assertThat(status(offline)).isEqualTo("cancelled");
        assertThat(status(card)).isEqualTo("cancelled");
        assertThat(status(nameless)).isEqualTo("cancelled");
        assertThat(status(paid)).as("its money is there").isEqualTo("paid");
        assertThat(letters(offline)).isEqualTo("event_cancelled_order");
        assertThat(letters(card)).isEqualTo("event_cancelled_order");
        assertThat(letters(nameless)).as("there is no address").isNull();
        assertThat(letters(paid)).as("all tickets are without address").isEqualTo("order_paid, event_cancelled_order");
        for (long type : new long[] {regular, vip}) {
            assertThat(taken(type)).isZero();
            assertThat(sold(type)).isZero();
        }
        assertThat(seatsTaken(event)).isZero();
        assertThat(world.count("select used from discount_code where id = ?", code))
                .isZero();
        assertThat(paymentState(transfer)).isEqualTo("cancelled");
        assertThat(paymentState(session)).as("Stripe is asked to close it").isEqualTo("pending");
        assertThat(world.count(
                        "select count(*) from outbox_message where kind = 'payment.close' and payload = ?",
                        "{\"payment_id\":" + session + "}"))
                .isEqualTo(1);
    }

    @Test
    void aBuyerWhoComesIsToldAsAnAttendeeAndNotOnceMore() throws Exception {
        Placed own = place(event, regular, 1);
        describe(own);
        pay(own);
        world.execute(
                "update registration r join ticket_order o on o.id = r.order_id set r.email = o.email where o.id = ?",
                own.order().id());

        cancel();

        assertThat(letters(own)).isEqualTo("order_paid");
        long registration = world.count(
                "select id from registration where order_id = ?", own.order().id());
        assertThat(letters("registration_id", registration)).isEqualTo("event_cancelled");
    }

    @Test
    void whoWaitsIsToldOnceAlsoWhenForTwoTypes() throws Exception {
        Placed four = place(event, regular, 4);
        place(event, vip, 1);
        String both = UUID.randomUUID() + "@example.org";
        WaitlistView first = join(regular, both);
        WaitlistView second = join(vip, both);
        long account = world.account("Anna Attendee");
        WaitlistView other = as(account, ATTENDEE, () -> join(regular, UUID.randomUUID() + "@example.org"));
        orders.cancel(four.order().id(), four.token());
        assertThat(state(first)).isEqualTo("offered");
        assertThat(state(second)).isEqualTo("waiting");

        cancel();

        for (WaitlistView entry : new WaitlistView[] {first, second, other})
            assertThat(state(entry)).isEqualTo("withdrawn");
        assertThat(letters(first)).isEqualTo("waitlist_joined, waitlist_offer, event_cancelled_waitlist");
        assertThat(letters(second)).isEqualTo("waitlist_joined");
        assertThat(letters(other)).isEqualTo("waitlist_joined, waitlist_offer, event_cancelled_waitlist");
        assertThat(world.text(
                        "select group_concat(kind order by id) from notification where account_id = ? and read_at is null",
                        account))
                .as("the offer is over")
                .isEqualTo("event_cancelled");
        assertThat(taken(regular)).isZero();
        assertThat(taken(vip)).isZero();
        assertThat(seatsTaken(event)).isZero();
        refused("EVENT_CANCELLED", this::cancel);
        assertThat(letters(first)).isEqualTo("waitlist_joined, waitlist_offer, event_cancelled_waitlist");
    }

    /** However many orders and people there are, the statements are the same. */
    @Test
    void theEndOfALargeEventIsNotSlower() throws Exception {
        long few = statements(3);
        anEventThatSells();
        assertThat(statements(40)).isEqualTo(few);
    }

    private long statements(int people) throws Exception {
        world.execute("update ticket_type set quantity = ? where id = ?", people, regular);
        for (int i = 0; i < people; i++) describe(place(event, regular, 1));
        for (int i = 0; i < people; i++) join(regular, UUID.randomUUID() + "@example.org");
        return inTransaction(() -> {
            long before = counted();
            cancel();
            return counted() - before;
        });
    }

    private long counted() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select sum(variable_value) from information_schema.session_status"
                                + " where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void cancel() throws Exception {
        asOwner(() -> lifecycle.cancel(event, new CancelCommand("Flooded")));
    }

    private WaitlistView join(long type, String email) {
        return waitlist.join(new JoinWaitlist(event, type, 1, "Wanda Warten", email, null, "en"));
    }

    private long payment(Placed placed, String provider) {
        return world.insert(
                "insert into payment (order_id, provider, status, amount, currency, created_at, updated_at)"
                        + " values (?, ?, 'pending', 9, 'EUR', ?, ?)",
                placed.order().id(),
                provider,
                Instant.now(),
                Instant.now());
    }

    private String paymentState(long payment) {
        return world.text("select status from payment where id = ?", payment);
    }

    private String state(WaitlistView entry) {
        return world.text(
                "select status from waitlist_entry where id = ?", entry.entry().id());
    }

    private String letters(Placed placed) {
        return letters("order_id", placed.order().id());
    }

    private String letters(WaitlistView entry) {
        return letters("waitlist_entry_id", entry.entry().id());
    }

    private String letters(String name, long id) {
        return world.text(
                "select group_concat(replace(kind, 'mail.', '') order by id separator ', ') from outbox_message"
                        + " where kind like 'mail.%' and payload = ?",
                "{\"" + name + "\":" + id + "}");
    }
}
