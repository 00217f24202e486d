package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;
import static org.netevent.system.http.Shop.soon;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Together;

/** All that was paid for a cancelled event goes back in one act, to the cent, and once. */
class EventRefundsIT extends ClientTest {
    private final SaleCast cast = SaleCast.get();
    private final Shop shop = new Shop(cast.event());

    /** 19.99 twice offline of which 5.50 went back, 30.00 by card, 12.34 offline, nothing, and one that nobody paid. */
    private final class Sold {
        final long regular = shop.type("Regular", "19.99", null);
        final long vip = shop.type("VIP", "30.00", null);
        final long low = shop.type("Low", "12.34", null);
        final long free = shop.type("Free", "0", null);
        final JsonObject partly = offline(regular, 2);
        final JsonObject card = Shop.paid(vip, 1);
        final JsonObject byHand = offline(low, 1);
        final JsonObject nothing = Shop.bought(free, 1, "free");
        final JsonObject unpaid = Shop.bought(low, 1, "offline");

        Sold() {
            Answer part = cast.owner
                    .http()
                    .post("/api/payments/refund/" + payment(partly), object("amount", "5.50", "reason", "Late start"));
            assertThat(part.status()).as("%s", part).isEqualTo(200);
            cast.owner.http().post("/api/events/" + shop.event().id() + "/cancel", object("reason", "Storm"));
        }

        private JsonObject offline(long type, int quantity) {
            JsonObject order = Shop.bought(type, quantity, "offline");
            assertThat(cast.owner
                            .http()
                            .post("/api/orders/" + order.getInt("id") + "/mark-paid")
                            .status())
                    .isEqualTo(204);
            return order;
        }
    }

    @Test
    void everyPaymentGoesBackToTheCent() {
        Sold sold = new Sold();
        JsonObject due = cast.owner.http().get(path()).json();
        assertThat(due.getInt("orders")).isEqualTo(3);
        assertThat(due.getInt("by_hand")).isEqualTo(2);
        assertThat(due.getString("amount")).isEqualTo("76.82");
        assertThat(due.getString("currency")).isEqualTo("EUR");

        JsonObject asked =
                cast.owner.http().post(path(), object("reason", "The storm")).json();

        assertThat(asked.getInt("refunds")).isEqualTo(3);
        assertThat(asked.getString("amount")).isEqualTo("76.82");
        assertThat(asked.getString("currency")).isEqualTo("EUR");
        assertThat(asked.getJsonArray("failed")).isEmpty();
        for (JsonObject order : List.of(sold.partly, sold.card, sold.byHand)) {
            assertThat(Shop.status(order)).isEqualTo("refunded");
            assertThat(Shop.text(
                            "select cast(sum(amount - refunded) as char) from payment where order_id = ?", id(order)))
                    .isEqualTo("0.000");
        }
        assertThat(refunds(sold.partly)).isEqualTo("5.500 Late start, 34.480 The storm");
        assertThat(refunds(sold.card)).isEqualTo("30.000 The storm");
        assertThat(refunds(sold.byHand)).isEqualTo("12.340 The storm");
        assertThat(Shop.status(sold.nothing)).isEqualTo("paid");
        assertThat(refunds(sold.nothing)).isNull();
        assertThat(Shop.status(sold.unpaid)).isEqualTo("cancelled");
        soon().until(() -> !Server.stripe().refundsOf(Shop.session(sold.card)).isEmpty());
        assertThat(Server.stripe().refundsOf(Shop.session(sold.card)))
                .extracting(refund -> refund.getInt("amount"))
                .containsExactly(3000);
        JsonObject stats = cast.owner
                .http()
                .get("/api/events/" + shop.event().id() + "/stats")
                .json();
        assertThat(stats.getString("revenue")).isEqualTo("82.32");
        assertThat(stats.getString("refunds")).isEqualTo("82.32");
        assertThat(letters(sold.card)).as("one for each refund").isEqualTo(1);
        assertThat(letters(sold.partly)).isEqualTo(2);
        assertThat(shop.seatsTaken()).isZero();

        JsonObject again = cast.owner.http().post(path()).json();
        assertThat(again.getInt("refunds")).isZero();
        assertThat(again.getString("amount")).isEqualTo("0.00");
        assertThat(cast.owner.http().get(path()).json().getInt("orders")).isZero();
    }

    @Test
    void pressedByManyAtOnceEveryPaymentGoesBackOnce() throws Exception {
        Sold sold = new Sold();

        List<JsonObject> answers =
                Together.run(6, i -> () -> cast.owner.http().post(path()).json());

        assertThat(answers.stream().mapToInt(answer -> answer.getInt("refunds")).sum())
                .isEqualTo(3);
        assertThat(answers.stream()
                        .map(answer -> new java.math.BigDecimal(answer.getString("amount")))
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo("76.82");
        assertThat(answers).allMatch(answer -> answer.getJsonArray("failed").isEmpty());
        assertThat(refunds(sold.partly)).isEqualTo("5.500 Late start, 34.480");
        assertThat(refunds(sold.card)).isEqualTo("30.000");
        assertThat(refunds(sold.byHand)).isEqualTo("12.340");
    }

    @Test
    void onlyTheTeamOfACancelledEventPaysBack() {
        Sold sold = new Sold();
        for (Map.Entry<String, Http> stranger : cast.strangers().entrySet()) {
            assertThat(stranger.getValue().post(path()).status())
                    .as(stranger.getKey())
                    .isEqualTo(403);
            assertThat(stranger.getValue().get(path()).status())
                    .as(stranger.getKey())
                    .isEqualTo(403);
        }
        assertThat(Http.anonymous().post(path()).status()).isEqualTo(401);
        assertThat(Http.anonymous().get(path()).status()).isEqualTo(401);
        assertThat(refunds(sold.card)).isNull();
        assertThat(cast.owner
                        .http()
                        .post(path(), object("reason", "x".repeat(501)))
                        .status())
                .isEqualTo(422);
        assertThat(cast.owner.http().json("POST", path(), "{").status()).isEqualTo(400);
        assertThat(refunds(sold.card)).isNull();
        for (Map.Entry<String, Http> member : cast.team().entrySet()) {
            assertThat(member.getValue().post(path()).status())
                    .as(member.getKey())
                    .isEqualTo(200);
            assertThat(member.getValue().get(path()).status())
                    .as(member.getKey())
                    .isEqualTo(200);
            assertThat(member.getValue().post("/api/events/999999999/refunds").status())
                    .isEqualTo(404);
        }
        assertThat(refunds(sold.card)).isEqualTo("30.000");
        String open = "/api/events/" + cast.event().id() + "/refunds";
        assertThat(cast.owner.http().post(open).status()).as("it takes place").isEqualTo(409);
        assertThat(cast.owner.http().get(open).status()).isEqualTo(409);
    }

    @Test
    void theListOfOrdersHasTheButton() {
        String page = "/organizer/orders?id=" + shop.event().id();
        new Sold();
        Browser owner = Browser.of(cast.owner);
        assertThat(owner.get(page).text()).contains("Refund everybody", "€76.82", "2 of them were paid offline");
        assertThat(owner.get("/organizer/event?id=" + shop.event().id()).text())
                .contains("€76.82", "of this cancelled event are not refunded yet");
        cast.owner.http().post(path());
        assertThat(owner.get(page).text()).doesNotContain("Refund everybody");
    }

    private String path() {
        return "/api/events/" + shop.event().id() + "/refunds";
    }

    private static String refunds(JsonObject order) {
        return Shop.text(
                "select group_concat(concat_ws(' ', r.amount, r.reason) order by r.id separator ', ') from refund r"
                        + " join payment p on p.id = r.payment_id where p.order_id = ?",
                id(order));
    }

    private static long letters(JsonObject order) {
        return Shop.ROWS.count(
                "select count(*) from outbox_message m join refund r on m.payload = concat('{\"refund_id\":', r.id, '}')"
                        + " join payment p on p.id = r.payment_id where m.kind = 'mail.refund_asked' and p.order_id = ?",
                id(order));
    }

    private static long payment(JsonObject order) {
        return Shop.ROWS.count("select max(id) from payment where order_id = ? and status = 'paid'", id(order));
    }

    private static int id(JsonObject order) {
        return order.getInt("id");
    }
}
