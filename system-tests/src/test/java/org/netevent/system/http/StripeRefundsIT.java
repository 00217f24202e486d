package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;
import static org.netevent.system.http.Shop.soon;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Together;
import org.netevent.system.stripe.Mood;
import org.netevent.system.stripe.StripeServer;

/**
 * Refunds that are made in Stripe's own dashboard become ours, each once and in any order of events; and no refund stays on
 * its way because an event was lost (issue 4, Payment).
 */
class StripeRefundsIT extends ClientTest {
    private static final String CREATED = "refund.created";
    private static final String UPDATED = "refund.updated";
    private static final String ASKED = "requested_by_customer";
    private static StripeServer stripe;
    private static Person owner;
    private static Shop shop;
    private static long type;

    @BeforeAll
    static void shop() {
        stripe = Server.stripe();
        owner = Person.organizer("Olga Owner");
        shop = Shop.of(owner);
        type = shop.type("Regular", "30.00", null);
    }

    @Test
    void allOfItEndsTheTicketsAtOnceWithALetterAndAReceipt() {
        JsonObject order = Shop.paid(type, 2);
        JsonObject refund = stripe.refundInDashboard(Shop.session(order), 6000, ASKED);

        assertThat(stripe.send(stripe.event(CREATED, refund))).isEqualTo(204);

        assertThat(Shop.status(order)).isEqualTo("refunded");
        assertThat(Shop.registrations(order)).isZero();
        assertThat(Shop.ROWS.count(
                        "select count(*) from ticket t join registration r on r.id = t.registration_id"
                                + " where r.order_id = ? and t.status = 'refunded'",
                        order.getInt("id")))
                .isEqualTo(2);
        assertThat(refunds(order)).containsExactly("60.000 done " + ASKED + " 1");
        assertThat(refunded(order)).isEqualTo("60.000");
        assertThat(receipts(order)).isEqualTo(1);
        soon().until(() -> Mails.subjects(order.getString("email")).stream()
                .anyMatch(subject -> subject.startsWith("You get €60.00 back")));
        assertThat(Browser.of(owner)
                        .get("/organizer/order?id=" + shop.event().id() + "&order=" + order.getInt("id"))
                        .text())
                .contains("made in Stripe", "Asked for by the buyer");
    }

    @Test
    void aPartOfItKeepsTheTicketsAndTheRestCanBePaidBackHere() {
        JsonObject order = Shop.paid(type, 2);
        JsonObject refund = stripe.refundInDashboard(Shop.session(order), 1050, "duplicate");

        stripe.send(stripe.event(UPDATED, refund));

        assertThat(Shop.status(order)).isEqualTo("partially_refunded");
        assertThat(Shop.registrations(order)).isEqualTo(2);
        assertThat(refunded(order)).isEqualTo("10.500");
        assertThat(refund(order, null).json().getString("amount")).isEqualTo("49.50");
        assertThat(Shop.status(order)).isEqualTo("refunded");
        soon().until(() -> stripe.refundsOf(Shop.session(order)).size() == 2);
    }

    @Test
    void whatIsToldInManyWaysAtTheSameMomentCountsOnce() throws Exception {
        for (int round = 0; round < 3; round++) {
            JsonObject order = Shop.paid(type, 1);
            JsonObject session = Shop.session(order);
            JsonObject refund = stripe.refundInDashboard(session, 1000, ASKED);
            JsonObject same = stripe.event(CREATED, refund);
            List<JsonObject> events = new ArrayList<>(List.of(same, same, same, same));
            events.add(stripe.event(UPDATED, refund));
            events.add(stripe.event("charge.refund.updated", refund));
            events.add(stripe.chargeRefunded(session));
            events.add(stripe.event(UPDATED, refund));

            List<Integer> answers = Together.run(events.size(), i -> () -> stripe.send(events.get(i)));

            assertThat(answers).containsOnly(204);
            assertThat(refunds(order)).containsExactly("10.000 done " + ASKED + " 1");
            assertThat(refunded(order)).isEqualTo("10.000");
            assertThat(receipts(order)).isEqualTo(1);
        }
    }

    @Test
    void anOlderEventThatComesLaterChangesNothing() {
        JsonObject order = Shop.paid(type, 1);
        stripe.nextRefundIsPending();
        JsonObject pending = stripe.refundInDashboard(Shop.session(order), 3000, ASKED);
        JsonObject done = stripe.endRefund(pending.getString("id"), "succeeded");

        assertThat(stripe.send(stripe.event(UPDATED, done))).isEqualTo(204);
        assertThat(stripe.send(stripe.event(CREATED, pending))).isEqualTo(204);

        assertThat(refunds(order)).containsExactly("30.000 done " + ASKED + " 1");
        assertThat(Shop.status(order)).isEqualTo("refunded");
    }

    @Test
    void oneThatHasFailedMovesNothingWhateverIsToldLater() {
        JsonObject order = Shop.paid(type, 1);
        stripe.nextRefundIsPending();
        JsonObject pending = stripe.refundInDashboard(Shop.session(order), 3000, ASKED);
        JsonObject failed = stripe.endRefund(pending.getString("id"), "failed");

        stripe.send(stripe.event("refund.failed", failed));
        stripe.send(stripe.event(CREATED, pending));

        assertThat(refunds(order)).containsExactly("30.000 failed " + ASKED + " 1");
        assertThat(refunded(order)).isEqualTo("0.000");
        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(Shop.registrations(order)).isEqualTo(1);
        assertThat(receipts(order)).isZero();
    }

    @Test
    void anEventThatNamesNoRefundMakesUsAsk() {
        JsonObject order = Shop.paid(type, 1);
        JsonObject session = Shop.session(order);
        stripe.refundInDashboard(session, 1000, ASKED);
        stripe.refundInDashboard(session, 2000, ASKED);

        assertThat(stripe.send(stripe.chargeRefunded(session))).isEqualTo(204);

        soon().until(() -> Shop.status(order).equals("refunded"));
        assertThat(refunds(order)).hasSize(2);
    }

    @Test
    void aRefundThatIsToldBeforeThePaymentWaitsForIt() {
        JsonObject order = Shop.bought(type, 1, "stripe");
        JsonObject session = stripe.pay(Shop.session(order).getString("id"));
        JsonObject refund = stripe.refundInDashboard(session, 3000, ASKED);

        assertThat(stripe.send(stripe.event(CREATED, refund))).isEqualTo(204);
        assertThat(Shop.status(order)).isEqualTo("pending");
        stripe.send(stripe.event("checkout.session.completed", session));

        soon().until(() -> Shop.status(order).equals("refunded"));
        assertThat(refunds(order)).containsExactly("30.000 done " + ASKED + " 1");
    }

    @Test
    void ourOwnIsKnownAgainWhenItsEventIsFasterThanItsAnswer() {
        JsonObject order = Shop.paid(type, 1);
        JsonObject session = Shop.session(order);
        stripe.next("/v1/refunds", Mood.DONE_BUT_SILENT);
        refund(order, "30.00");
        soon().until(() -> !stripe.refundsOf(session).isEmpty());

        stripe.send(stripe.event(CREATED, stripe.refundsOf(session).get(0)));
        stripe.send(stripe.chargeRefunded(session));

        soon().until(() -> Shop.ROWS.count(
                        "select count(*) from outbox_message where kind like 'payment.refund%' and status = 'pending'")
                == 0);
        assertThat(refunds(order)).containsExactly("30.000 done null 0");
        assertThat(stripe.refundsOf(session)).hasSize(1);
        assertThat(receipts(order)).isEqualTo(1);
    }

    @Test
    void moreThanIsLeftWaitsUntilOursIsRefused() {
        JsonObject order = Shop.paid(type, 1);
        JsonObject session = Shop.session(order);
        stripe.next("/v1/refunds", Mood.LOST);
        refund(order, "20.00");
        JsonObject event = stripe.event(CREATED, stripe.refundInDashboard(session, 3000, ASKED));

        assertThat(stripe.send(event)).as("to be told again").isEqualTo(409);
        assertThat(refunded(order)).isEqualTo("20.000");
        soon().until(() -> refunds(order).contains("20.000 failed null 0"));
        assertThat(stripe.send(event)).isEqualTo(204);

        assertThat(refunded(order)).isEqualTo("30.000");
        assertThat(Shop.status(order)).isEqualTo("refunded");
    }

    @Test
    void whatStaysOnItsWayIsAskedAbout() {
        JsonObject order = Shop.paid(type, 1);
        JsonObject refund = pending(order, "30.00");

        stripe.endRefund(refund.getString("id"), "succeeded");
        askNow(order);

        soon().until(() -> refunds(order).contains("30.000 done null 0"));
        assertThat(Shop.ROWS.count(
                        "select count(*) from refund where payment_id = ? and ask_at is null",
                        order.getInt("payment_id")))
                .as("not asked about any more")
                .isEqualTo(1);
    }

    @Test
    void whatIsStillOnItsWayIsAskedAboutLater() {
        JsonObject order = Shop.paid(type, 1);
        pending(order, "30.00");
        askNow(order);

        soon().until(() -> Shop.ROWS.count(
                        "select count(*) from refund where payment_id = ?"
                                + " and ask_at between now(6) + interval 30 second and now(6) + interval 61 minute",
                        order.getInt("payment_id"))
                == 1);
        assertThat(refunds(order)).containsExactly("30.000 pending null 0");
    }

    @Test
    void whatTheBankSendsBackMayBeRefundedAgainAndIsSeen() {
        JsonObject order = Shop.paid(type, 1);
        JsonObject refund = pending(order, "10.00");

        stripe.endRefund(refund.getString("id"), "failed");
        askNow(order);

        soon().until(() -> refunds(order).contains("10.000 failed null 0"));
        assertThat(refunded(order)).isEqualTo("0.000");
        assertThat(Browser.of(owner)
                        .get("/organizer/order?id=" + shop.event().id() + "&order=" + order.getInt("id"))
                        .text())
                .contains("Failed", "lost_or_stolen_card");
        assertThat(refund(order, "30.00").status()).isEqualTo(200);
    }

    @Test
    void refundsOfOthersChangeNothing() {
        JsonObject theirs = Json.createObjectBuilder()
                .add("id", "re_somebody")
                .add("status", "succeeded")
                .add("payment_intent", "pi_somebody")
                .add("amount", 100)
                .add("currency", "eur")
                .build();
        long before = Shop.ROWS.count("select count(*) from refund");

        assertThat(stripe.send(stripe.event(CREATED, theirs))).isEqualTo(204);
        assertThat(stripe.send(stripe.event("charge.refunded", theirs))).isEqualTo(204);

        assertThat(Shop.ROWS.count("select count(*) from refund where reference = 're_somebody'"))
                .isZero();
        assertThat(Shop.ROWS.count("select count(*) from refund")).isEqualTo(before);
    }

    /** A refund of ours that Stripe has taken up and not done. */
    private static JsonObject pending(JsonObject order, String amount) {
        stripe.nextRefundIsPending();
        refund(order, amount);
        soon().until(() -> Shop.ROWS.count(
                        "select count(*) from refund where payment_id = ? and reference is not null",
                        order.getInt("payment_id"))
                == 1);
        return stripe.refundsOf(Shop.session(order)).get(0);
    }

    private static void askNow(JsonObject order) {
        Shop.ROWS.execute(
                "update refund set ask_at = now(6) - interval 1 second where payment_id = ?",
                order.getInt("payment_id"));
    }

    private static Answer refund(JsonObject order, String amount) {
        String path = "/api/payments/refund/" + order.getInt("payment_id");
        return amount == null ? owner.http().post(path) : owner.http().post(path, object("amount", amount));
    }

    /** Amount, state, reason, and whether it was made in Stripe. */
    private static List<String> refunds(JsonObject order) {
        return List.of(Shop.text(
                        "select coalesce(group_concat(concat(amount, ' ', status, ' ', coalesce(reason, 'null'), ' ',"
                                + " at_provider) order by id), '') from refund where payment_id = ?",
                        order.getInt("payment_id"))
                .split(","));
    }

    private static String refunded(JsonObject order) {
        return Shop.text("select cast(refunded as char) from payment where id = ?", order.getInt("payment_id"));
    }

    private static long receipts(JsonObject order) {
        return Shop.ROWS.count(
                "select count(*) from receipt where order_id = ? and refund_id is not null", order.getInt("id"));
    }
}
