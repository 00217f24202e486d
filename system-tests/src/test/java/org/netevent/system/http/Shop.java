package org.netevent.system.http;

import static org.netevent.system.http.Http.object;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;
import org.netevent.system.stripe.StripeServer;

/** An event that sells tickets, made for one test, and buyers of them. */
public record Shop(PublishedEvent event) {
    public static final Rows ROWS = new Rows(Server.dataSource());

    public static Shop of(Person owner, Object... fields) {
        return new Shop(PublishedEvent.by(owner, fields));
    }

    /** @return the type's id */
    public long type(String name, String price, Integer quantity, Object... more) {
        JsonObjectBuilder body = Json.createObjectBuilder(object(more))
                .add("name", name)
                .add("price", price)
                .add("currency", "EUR");
        if (quantity != null) body.add("quantity", quantity);
        Answer answer = event.owner().http().post("/api/events/" + event.id() + "/tickets", body.build());
        if (answer.status() != 201) throw new AssertionError(answer.toString());
        return answer.json().getInt("id");
    }

    /** A guest buys so many, each ticket for somebody of an own name without an address. */
    public static Answer buy(Http who, long type, int quantity, String method, Object... more) {
        JsonArrayBuilder attendees = Json.createArrayBuilder();
        for (int i = 1; i <= quantity; i++) attendees.add(object("name", "Guest " + i));
        return who.post(
                "/api/tickets/" + type + "/purchase",
                Json.createObjectBuilder(object(more))
                        .add("quantity", quantity)
                        .add("payment_method", method)
                        .add("name", "Bea Buyer")
                        .add("email", "bea-" + UUID.randomUUID() + "@example.org")
                        .add("attendees", attendees)
                        .build());
    }

    public static JsonObject bought(long type, int quantity, String method, Object... more) {
        Answer answer = buy(Http.anonymous(), type, quantity, method, more);
        if (answer.status() != 201) throw new AssertionError(answer.toString());
        return answer.json();
    }

    /** Bought by Stripe and paid, with the event that tells. */
    public static JsonObject paid(long type, int quantity) {
        JsonObject order = bought(type, quantity, "stripe");
        JsonObject session = session(order);
        StripeServer stripe = Server.stripe();
        stripe.send(stripe.event("checkout.session.completed", stripe.pay(session.getString("id"))));
        return order;
    }

    /** The token of its secret link. */
    public static String token(JsonObject order) {
        return order.getString("manage_url").replaceFirst(".*/", "");
    }

    public static JsonObject session(JsonObject order) {
        return Server.stripe().sessionAt(order.getString("checkout_url"));
    }

    public static String status(JsonObject order) {
        return text("select status from ticket_order where id = ?", order.getInt("id"));
    }

    public static String payment(JsonObject order) {
        return text("select status from payment where id = ?", order.getInt("payment_id"));
    }

    /** The hold is over, as if its time had passed. */
    public static void expire(JsonObject order) {
        ROWS.execute(
                "update ticket_order set expires_at = now(6) - interval 1 second where id = ?", order.getInt("id"));
        soon().until(() -> status(order).equals("expired"));
    }

    public static long registrations(JsonObject order) {
        return ROWS.count(
                "select count(*) from registration where order_id = ? and status = 'approved'", order.getInt("id"));
    }

    public int seatsTaken() {
        return (int) ROWS.count("select seats_taken from event where id = ?", event.id());
    }

    /** Long enough for what is tried again. */
    public static ConditionFactory soon() {
        return Awaitility.await().atMost(40, TimeUnit.SECONDS);
    }

    public static String text(String sql, Object... values) {
        return ROWS.text(sql, values);
    }
}
