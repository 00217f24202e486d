package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;
import static org.netevent.system.http.Shop.soon;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Together;
import org.netevent.system.stripe.Mood;
import org.netevent.system.stripe.StripeServer;

/** Money that goes back: who may, how much, and never more than was paid (issue 4, Payment). */
class RefundsIT extends ClientTest {
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
    void aPartEndsTheTicketsThatAreNamedAndTheRestEndsAll() {
        JsonObject order = Shop.paid(type, 2);
        long first = Shop.ROWS.count("select min(id) from registration where order_id = ?", order.getInt("id"));

        JsonObject part = refund(
                        owner.http(),
                        order,
                        Json.createObjectBuilder()
                                .add("amount", "30.00")
                                .add("reason", "Ill")
                                .add("registrations", Json.createArrayBuilder().add(first))
                                .build())
                .json();

        assertThat(part.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "payment_id",
                        "order_id",
                        "amount",
                        "currency",
                        "reason",
                        "status",
                        "created_at",
                        "done_at");
        assertThat(part.getString("amount")).isEqualTo("30.00");
        assertThat(Shop.status(order)).isEqualTo("partially_refunded");
        assertThat(Shop.registrations(order)).isEqualTo(1);
        soon().until(() -> Shop.text("select status from refund where id = ?", part.getInt("id"))
                .equals("done"));
        JsonObject session = Shop.session(order);
        assertThat(stripe.refundsOf(session))
                .extracting(refund -> refund.getInt("amount"))
                .containsExactly(3000);

        JsonObject rest = refund(owner.http(), order, null).json();

        assertThat(rest.getString("amount")).isEqualTo("30.00");
        assertThat(Shop.status(order)).isEqualTo("refunded");
        assertThat(Shop.registrations(order)).isZero();
        assertThat(Shop.ROWS.count(
                        "select count(*) from ticket t join registration r on r.id = t.registration_id"
                                + " where r.order_id = ? and t.status = 'refunded'",
                        order.getInt("id")))
                .isEqualTo(2);
        assertThat(refund(owner.http(), order, null).status())
                .as("nothing is left")
                .isEqualTo(409);
    }

    @Test
    void twoClicksAtOnceNeverPayBackMoreThanCame() throws Exception {
        for (int round = 0; round < 3; round++) {
            JsonObject order = Shop.paid(type, 1);

            List<Integer> answers = Together.run(
                    8,
                    i -> () -> refund(owner.http(), order, object("amount", "20.00"))
                            .status());

            assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
            assertThat(Collections.frequency(answers, 409)).isEqualTo(7);
            assertThat(Shop.text("select cast(refunded as char) from payment where id = ?", order.getInt("payment_id")))
                    .isEqualTo("20.000");
        }
    }

    /** The negative control: who looks what is left first and writes then pays back more. */
    @Test
    void withoutTheConditionInTheUpdateTheSameClicksReserveTooMuch() throws Exception {
        JsonObject order = Shop.paid(type, 1);
        CyclicBarrier allHaveLooked = new CyclicBarrier(8);
        int reserved = Together.run(8, i -> () -> lookThenWrite(order.getInt("payment_id"), allHaveLooked)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(reserved).as("reservations of 20 out of 30").isGreaterThan(1);
    }

    @Test
    void aRefundThatStripeDidWithoutAnAnswerIsNotDoneTwice() {
        JsonObject order = Shop.paid(type, 1);
        stripe.next("/v1/refunds", Mood.DONE_BUT_SILENT);

        JsonObject refund = refund(owner.http(), order, object("amount", 10)).json();

        assertThat(refund.getString("status")).isEqualTo("pending");
        soon().until(() -> Shop.text("select status from refund where id = ?", refund.getInt("id"))
                .equals("done"));
        assertThat(stripe.refundsOf(Shop.session(order))).hasSize(1);
    }

    @Test
    void aRefundThatStripeRefusesGivesItsSumBack() {
        JsonObject order = Shop.paid(type, 1);
        stripe.next("/v1/refunds", Mood.REFUSES);

        JsonObject refund =
                refund(owner.http(), order, object("amount", "10.00")).json();

        soon().until(() -> Shop.text("select status from refund where id = ?", refund.getInt("id"))
                .equals("failed"));
        assertThat(Shop.text("select failure from refund where id = ?", refund.getInt("id")))
                .contains("do not like");
        assertThat(refund(owner.http(), order, object("amount", "30.00")).status())
                .isEqualTo(200);
        soon().until(() -> !stripe.refundsOf(Shop.session(order)).isEmpty());
        assertThat(Shop.status(order)).isEqualTo("refunded");
    }

    @Test
    void anOfflinePaymentIsPaidBackByHand() {
        JsonObject order = Shop.bought(type, 1, "offline");
        assertThat(order.getString("reference")).isEqualTo(order.getString("code"));
        assertThat(refund(owner.http(), order, null).status())
                .as("not paid yet")
                .isEqualTo(409);
        owner.http().post("/api/orders/" + order.getInt("id") + "/mark-paid");

        JsonObject refund =
                refund(owner.http(), order, object("amount", "5.00")).json();

        assertThat(refund.getString("status")).isEqualTo("done");
        assertThat(Shop.status(order)).isEqualTo("partially_refunded");
    }

    @Test
    void badSumsAreRefused() {
        JsonObject order = Shop.paid(type, 1);
        Map<JsonObject, Integer> wrong = new LinkedHashMap<>();
        wrong.put(object("amount", "0"), 422);
        wrong.put(object("amount", "-1"), 422);
        wrong.put(object("amount", "10.005"), 422);
        wrong.put(object("amount", "ten"), 422);
        wrong.put(object("amount", "1e3"), 422);
        wrong.put(object("reason", "x".repeat(501)), 422);
        wrong.put(
                Json.createObjectBuilder()
                        .add("amount", "1")
                        .add("registrations", Json.createArrayBuilder().add(1))
                        .build(),
                422);
        wrong.put(object("amount", "30.01"), 409);
        wrong.forEach(
                (body, status) -> assertThat(refund(owner.http(), order, body).status())
                        .as(body.toString())
                        .isEqualTo(status));
        assertThat(owner.http().json("POST", path(order), "{").status()).isEqualTo(400);
        assertThat(Shop.ROWS.count("select count(*) from refund where payment_id = ?", order.getInt("payment_id")))
                .isZero();
        assertThat(owner.http().post("/api/payments/refund/999999999").status()).isEqualTo(404);
    }

    @Test
    void onlyOrganizersOfTheEventAndAdministratorsPayBack() {
        JsonObject order = Shop.paid(type, 1);
        Person buyer = Person.attendee("Bert Buyer");
        Person gate = Person.attendee("Gerd Gate");
        shop.event().member(gate, "gate");
        Person colleague = Person.organizer("Kim Colleague");
        shop.event().member(colleague, "organizer");

        assertThat(refund(Http.anonymous(), order, object("amount", "1")).status())
                .isEqualTo(401);
        assertThat(refund(buyer.http(), order, object("amount", "1")).status()).isEqualTo(403);
        assertThat(refund(gate.http(), order, object("amount", "1")).status()).isEqualTo(403);
        assertThat(refund(Person.organizer("Fritz Foreign").http(), order, object("amount", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(refund(colleague.http(), order, object("amount", "1")).status())
                .isEqualTo(200);
        assertThat(refund(Http.demo("admin"), order, object("amount", 1.5)).status())
                .isEqualTo(200);
    }

    @Test
    void peopleSeeTheirOwnPaymentsAndAdministratorsAll() {
        Person buyer = Person.attendee("Bert Buyer");
        JsonObject order = Shop.buy(buyer.http(), type, 1, "offline").json();
        String own = "/api/payments/" + buyer.id();

        JsonArray items = buyer.http().get(own).json().getJsonArray("items");
        assertThat(items).hasSize(1);
        JsonObject payment = items.getJsonObject(0);
        assertThat(payment.getInt("id")).isEqualTo(order.getInt("payment_id"));
        assertThat(payment.getString("order_code")).isEqualTo(order.getString("code"));
        assertThat(payment.getString("amount")).isEqualTo("30.00");
        assertThat(payment.getString("currency")).isEqualTo("EUR");
        assertThat(payment.getString("status")).isEqualTo("pending");
        assertThat(Http.demo("admin").get(own).json().getInt("total")).isEqualTo(1);
        assertThat(Http.anonymous().get(own).status()).isEqualTo(401);
        assertThat(owner.http().get(own).status()).isEqualTo(403);
        assertThat(Http.demo("admin").get("/api/payments/999999999").status()).isEqualTo(404);
        assertThat(buyer.http().get(own + "?size=0").status()).isEqualTo(422);
    }

    private static Answer refund(Http who, JsonObject order, JsonObject body) {
        return body == null ? who.post(path(order)) : who.post(path(order), body);
    }

    private static String path(JsonObject order) {
        return "/api/payments/refund/" + order.getInt("payment_id");
    }

    private static int lookThenWrite(long payment, CyclicBarrier allHaveLooked) throws Exception {
        try (Connection connection = Server.dataSource().getConnection();
                PreparedStatement look =
                        connection.prepareStatement("select amount - refunded from payment where id = ?");
                PreparedStatement write =
                        connection.prepareStatement("update payment set refunded = 20 where id = ?")) {
            look.setLong(1, payment);
            int left;
            try (ResultSet row = look.executeQuery()) {
                row.next();
                left = row.getInt(1);
            }
            allHaveLooked.await(30, TimeUnit.SECONDS);
            if (left < 20) return 0;
            write.setLong(1, payment);
            return write.executeUpdate();
        }
    }
}
