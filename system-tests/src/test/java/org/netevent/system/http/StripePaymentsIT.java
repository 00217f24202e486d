package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Shop.soon;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Together;
import org.netevent.system.stripe.Mood;
import org.netevent.system.stripe.StripeServer;

/** Paying by Stripe: each event takes effect once, in any order, and what is not known is found out (issue 4, Payment). */
class StripePaymentsIT extends ClientTest {
    private static final String COMPLETED = "checkout.session.completed";
    private static StripeServer stripe;
    private static Person owner;

    @BeforeAll
    static void shop() {
        stripe = Server.stripe();
        owner = Person.organizer("Olga Owner");
    }

    @Test
    void aPurchaseHoldsSeatsUntilStripeTellsThatItIsPaid() {
        Shop shop = Shop.of(owner, "max_attendees", 10);
        long type = shop.type("Regular", "12.50", 5);

        Answer answer = Shop.buy(Http.anonymous(), type, 2, "stripe");

        assertThat(answer.status()).isEqualTo(201);
        JsonObject order = answer.json();
        assertThat(answer.header("Location")).isEqualTo(order.getString("manage_url"));
        assertThat(order.getString("status")).isEqualTo("pending");
        assertThat(order.getString("total")).isEqualTo("25.00");
        assertThat(order.getString("currency")).isEqualTo("EUR");
        assertThat(order.getString("payment_method")).isEqualTo("stripe");
        assertThat(order.getString("payment_status")).isEqualTo("pending");
        assertThat(order.get("client_secret")).isEqualTo(jakarta.json.JsonValue.NULL);
        assertThat(order.getJsonArray("attendees")).hasSize(2);
        assertThat(shop.seatsTaken()).isEqualTo(2);
        JsonObject session = Shop.session(order);
        assertThat(session.getInt("amount_total")).isEqualTo(2500);
        assertThat(session.getString("currency")).isEqualTo("eur");
        assertThat(session.getString("success_url")).startsWith(order.getString("manage_url"));

        JsonObject paid = stripe.event(COMPLETED, stripe.pay(session.getString("id")));
        assertThat(stripe.send(paid)).isEqualTo(204);

        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(Shop.payment(order)).isEqualTo("paid");
        assertThat(Shop.registrations(order)).isEqualTo(2);
        assertThat(shop.seatsTaken()).isEqualTo(2);

        assertThat(stripe.send(paid)).as("once more").isEqualTo(204);
        assertThat(stripe.send(stripe.event("checkout.session.expired", expired(session))))
                .as("an older one that comes later")
                .isEqualTo(204);
        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(Shop.registrations(order)).isEqualTo(2);
        assertThat(stripe.refundsOf(session)).isEmpty();
    }

    @Test
    void theSameEventTwentyTimesAtOncePaysOnce() throws Exception {
        Shop shop = Shop.of(owner);
        JsonObject order = Shop.bought(shop.type("Regular", "10.00", 5), 3, "stripe");
        JsonObject event =
                stripe.event(COMPLETED, stripe.pay(Shop.session(order).getString("id")));

        List<Integer> answers = Together.run(20, i -> () -> stripe.send(event));

        assertThat(answers).containsOnly(204);
        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(Shop.registrations(order)).isEqualTo(3);
        assertThat(shop.seatsTaken()).isEqualTo(3);
        assertThat(Shop.ROWS.count("select count(*) from stripe_event where id = ?", event.getString("id")))
                .isEqualTo(1);
        assertThat(Shop.ROWS.count("select repeats from stripe_event where id = ?", event.getString("id")))
                .isEqualTo(19);
    }

    @Test
    void moneyThatComesAfterTheHoldGetsSeatsWhileThereAreAny() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        JsonObject order = Shop.bought(type, 1, "stripe");
        JsonObject session = stripe.pay(Shop.session(order).getString("id"));
        deaf(session);
        Shop.expire(order);
        assertThat(shop.seatsTaken()).isZero();

        stripe.send(stripe.event(COMPLETED, session));

        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(shop.seatsTaken()).isEqualTo(1);
        assertThat(stripe.refundsOf(session)).isEmpty();
    }

    @Test
    void moneyThatComesWhenTheSeatsAreGoneGoesBack() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        JsonObject order = Shop.bought(type, 1, "stripe");
        JsonObject session = stripe.pay(Shop.session(order).getString("id"));
        deaf(session);
        Shop.expire(order);
        JsonObject faster = Shop.bought(type, 1, "offline");

        stripe.send(stripe.event(COMPLETED, session));

        soon().untilAsserted(() -> assertThat(stripe.refundsOf(session)).hasSize(1));
        assertThat(stripe.refundsOf(session).get(0).getInt("amount")).isEqualTo(1000);
        assertThat(Shop.status(order)).isEqualTo("expired");
        assertThat(Shop.status(faster)).isEqualTo("pending");
        assertThat(shop.seatsTaken()).isEqualTo(1);
        soon().until(() -> Shop.text("select status from refund where payment_id = ?", order.getInt("payment_id"))
                .equals("done"));
    }

    @Test
    void anExpiredOrdersSessionIsClosedAtStripe() {
        Shop shop = Shop.of(owner);
        JsonObject order = Shop.bought(shop.type("Regular", "10.00", 1), 1, "stripe");
        String session = Shop.session(order).getString("id");

        Shop.expire(order);

        soon().until(() -> stripe.session(session).getString("status").equals("expired"));
        soon().until(() -> Shop.payment(order).equals("cancelled"));
    }

    @Test
    void whoPaysInTheMomentOfTheExpiryIsFoundByClosing() {
        Shop shop = Shop.of(owner);
        JsonObject order = Shop.bought(shop.type("Regular", "10.00", 1), 1, "stripe");
        stripe.pay(Shop.session(order).getString("id"));

        Shop.ROWS.execute(
                "update ticket_order set expires_at = now(6) - interval 1 second where id = ?", order.getInt("id"));

        soon().until(() -> Shop.status(order).equals("paid"));
        assertThat(shop.seatsTaken()).isEqualTo(1);
    }

    @Test
    void whatIsPaidWithoutAWordIsNoticedByAsking() {
        Shop shop = Shop.of(owner);
        JsonObject order = Shop.bought(shop.type("Regular", "10.00", 1), 1, "stripe");
        stripe.pay(Shop.session(order).getString("id"));

        Shop.ROWS.execute(
                "update payment set updated_at = now(6) - interval 2 minute where id = ?", order.getInt("payment_id"));

        soon().until(() -> Shop.status(order).equals("paid"));
        assertThat(Shop.registrations(order)).isEqualTo(1);
    }

    @Test
    void whatStripeDidWithoutAnAnswerIsFoundOutWithTheSameKey() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        stripe.next("/v1/checkout/sessions", Mood.DONE_BUT_SILENT);

        JsonObject order = Shop.bought(type, 1, "stripe");

        assertThat(order.getString("payment_status")).isEqualTo("unknown");
        assertThat(order.isNull("checkout_url")).isTrue();
        soon().until(() -> Shop.payment(order).equals("pending"));
        assertThat(stripe.sessionsOf(order.getString("code")))
                .as("one session, not two")
                .hasSize(1);
        String key = "netevent-payment-" + order.getString("code") + "-" + order.getInt("payment_id");
        assertThat(Collections.frequency(stripe.keys("/v1/checkout/sessions"), key))
                .isEqualTo(2);
    }

    @Test
    void whatStripeNeverHeardIsAskedAgain() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        stripe.next("/v1/checkout/sessions", Mood.LOST);

        JsonObject order = Shop.bought(type, 1, "stripe");

        assertThat(order.getString("payment_status")).isEqualTo("unknown");
        soon().until(() -> Shop.payment(order).equals("pending"));
        assertThat(stripe.sessionsOf(order.getString("code"))).hasSize(1);
    }

    @Test
    void anEventThatIsFasterThanTheAnswerCounts() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        stripe.next("/v1/checkout/sessions", Mood.DONE_BUT_SILENT);
        JsonObject order = Shop.bought(type, 1, "stripe");
        JsonObject session = stripe.sessionsOf(order.getString("code")).get(0);

        stripe.send(stripe.event(COMPLETED, stripe.pay(session.getString("id"))));

        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(Shop.payment(order)).isEqualTo("paid");
    }

    @Test
    void aPurchaseThatStripeRefusesHoldsNothing() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        stripe.next("/v1/checkout/sessions", Mood.REFUSES);

        Answer answer = Shop.buy(Http.anonymous(), type, 1, "stripe");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(shop.seatsTaken()).isZero();
        assertThat(Shop.buy(Http.anonymous(), type, 1, "stripe").status()).isEqualTo(201);
    }

    @Test
    void onlyWhatStripeSignedIsBelieved() {
        Shop shop = Shop.of(owner);
        JsonObject order = Shop.bought(shop.type("Regular", "10.00", 1), 1, "stripe");
        String body = stripe.event(COMPLETED, stripe.pay(Shop.session(order).getString("id")))
                .toString();
        Instant now = Instant.now();

        assertThat(stripe.send(body, null)).isEqualTo(400);
        assertThat(stripe.send(body, "t=1,v1=00")).isEqualTo(400);
        assertThat(stripe.send(body, stripe.signature(body + " ", now))).isEqualTo(400);
        assertThat(stripe.send(body, stripe.signature(body, now.minus(10, ChronoUnit.MINUTES))))
                .as("old")
                .isEqualTo(400);
        assertThat(stripe.send("[]", stripe.signature("[]", now))).isEqualTo(400);
        assertThat(Shop.status(order)).isEqualTo("pending");

        assertThat(stripe.send(body, stripe.signature(body, now))).isEqualTo(204);
        assertThat(Shop.status(order)).isEqualTo("paid");
    }

    @Test
    void eventsOfOthersChangeNothing() {
        JsonObject theirs = Json.createObjectBuilder()
                .add("id", "cs_live_somebody")
                .add("status", "complete")
                .add("payment_status", "paid")
                .add("client_reference_id", "netevent-payment-ABCDEFGH-1")
                .build();
        assertThat(stripe.send(stripe.event(COMPLETED, theirs))).isEqualTo(204);
        assertThat(stripe.send(stripe.event("customer.created", theirs))).isEqualTo(204);
        assertThat(Shop.ROWS.count("select count(*) from payment where reference = 'cs_live_somebody'"))
                .isZero();
    }

    /** What the server asks to close an expired order's session is not heard at first. */
    private static void deaf(JsonObject session) {
        stripe.next("/v1/checkout/sessions/" + session.getString("id"), Mood.LOST);
    }

    private static JsonObject expired(JsonObject session) {
        return Json.createObjectBuilder(session).add("status", "expired").build();
    }
}
