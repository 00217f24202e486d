package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.container.Together;

/** Buying in one call, free and offline; who marks what paid; what is refused leaves nothing behind (SPEC §4, §7). */
class PurchaseIT extends ClientTest {
    private static Person owner;

    @BeforeAll
    static void people() {
        owner = Person.organizer("Olga Owner");
    }

    @Test
    void whatCostsNothingIsPaidAtOnce() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Free", "0", 5);

        JsonObject order = Http.anonymous()
                .post(
                        "/api/tickets/" + type + "/purchase",
                        Json.createObjectBuilder()
                                .add("quantity", 1)
                                .add(
                                        "attendees",
                                        Json.createArrayBuilder()
                                                .add(object("name", "Fred Free", "email", "fred.free@example.org")))
                                .build())
                .json();

        assertThat(order.getString("status")).isEqualTo("paid");
        assertThat(order.getString("name")).as("the first attendee buys").isEqualTo("Fred Free");
        assertThat(order.getString("payment_method")).isEqualTo("free");
        assertThat(order.getString("payment_status")).isEqualTo("paid");
        assertThat(order.isNull("checkout_url")).isTrue();
        assertThat(Shop.registrations(order)).isEqualTo(1);
        assertThat(order.getJsonArray("attendees").getJsonObject(0).getInt("registration_id"))
                .isPositive();
    }

    @Test
    void offlineTheBuyerGetsInstructionsAndAReferenceAndTheTeamMarksItPaid() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "19.99", 5);
        owner.http()
                .put(
                        "/api/events/" + shop.event().id() + "/sale-terms",
                        object("offline_instructions", "IBAN DE00 1234", "offline_days", 3));
        owner.http()
                .post(
                        "/api/events/" + shop.event().id() + "/discount-codes",
                        object("code", "TENTH", "kind", "percent", "value", "10"));
        Person buyer = Person.attendee("Bert Buyer");

        JsonObject order = buyer.http()
                .post(
                        "/api/tickets/" + type + "/purchase",
                        Json.createObjectBuilder()
                                .add("quantity", 3)
                                .add("payment_method", "offline")
                                .add("discount_code", "tenth")
                                .add(
                                        "attendees",
                                        Json.createArrayBuilder()
                                                .add(object("name", "A"))
                                                .add(object("name", "B"))
                                                .add(object("name", "C")))
                                .build())
                .json();

        assertThat(order.getString("email")).as("the account buys").isEqualTo(buyer.email());
        assertThat(order.getString("subtotal")).isEqualTo("59.97");
        assertThat(order.getString("discount")).as("5.997 rounded").isEqualTo("6.00");
        assertThat(order.getString("total")).isEqualTo("53.97");
        assertThat(order.getString("instructions")).isEqualTo("IBAN DE00 1234");
        assertThat(order.getString("reference")).isEqualTo(order.getString("code"));
        assertThat(Shop.ROWS.count(
                        "select timestampdiff(hour, created_at, expires_at) from ticket_order where id = ?",
                        order.getInt("id")))
                .isBetween(71L, 72L);
        JsonObject again =
                buyer.http().post("/api/orders/" + order.getInt("id") + "/pay").json();
        assertThat(again.getInt("payment_id")).as("twice is the same").isEqualTo(order.getInt("payment_id"));

        Person gate = Person.attendee("Gerd Gate");
        shop.event().member(gate, "gate");
        assertThat(mark(Http.anonymous(), order)).isEqualTo(401);
        assertThat(mark(buyer.http(), order)).isEqualTo(403);
        assertThat(mark(gate.http(), order)).isEqualTo(403);
        assertThat(mark(Person.organizer("Fritz Foreign").http(), order)).isEqualTo(403);
        assertThat(Shop.status(order)).isEqualTo("pending");

        assertThat(mark(owner.http(), order)).isEqualTo(204);

        assertThat(Shop.status(order)).isEqualTo("paid");
        assertThat(Shop.payment(order)).isEqualTo("paid");
        assertThat(Shop.registrations(order)).isEqualTo(3);
        assertThat(mark(owner.http(), order)).as("once more").isEqualTo(409);
        assertThat(mark(owner.http(), object("id", 999_999_999))).isEqualTo(404);
    }

    @Test
    void lateMoneyIsMarkedWhileThereAreSeats() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        JsonObject late = Shop.bought(type, 1, "offline");
        Shop.expire(late);
        assertThat(Shop.payment(late)).isEqualTo("cancelled");

        assertThat(mark(owner.http(), late)).isEqualTo(204);

        assertThat(Shop.status(late)).isEqualTo("paid");
        assertThat(shop.seatsTaken()).isEqualTo(1);
        assertThat(Shop.buy(Http.anonymous(), type, 1, "offline").status()).isEqualTo(409);
    }

    @Test
    void lateMoneyWithoutSeatsIsNotMarked() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 1);
        JsonObject late = Shop.bought(type, 1, "offline");
        Shop.expire(late);
        Shop.bought(type, 1, "offline");

        assertThat(mark(owner.http(), late)).isEqualTo(409);

        assertThat(Shop.status(late)).isEqualTo("expired");
        assertThat(Shop.payment(late)).isEqualTo("cancelled");
    }

    @Test
    void ofManyMarkingsAtOnceOneCounts() throws Exception {
        Shop shop = Shop.of(owner);
        JsonObject order = Shop.bought(shop.type("Regular", "10.00", 4), 2, "offline");

        List<Integer> answers = Together.run(8, i -> () -> mark(owner.http(), order));

        assertThat(Collections.frequency(answers, 204)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(7);
        assertThat(Shop.registrations(order)).isEqualTo(2);
        assertThat(shop.seatsTaken()).isEqualTo(2);
    }

    @Test
    void badInputIsRefusedByItsFieldAndHoldsNothing() {
        Shop shop = Shop.of(owner);
        long type = shop.type("Regular", "10.00", 5);
        Map<JsonObject, Integer> wrong = new LinkedHashMap<>();
        wrong.put(object(), 422);
        wrong.put(object("quantity", 0), 422);
        wrong.put(object("quantity", 1_000_000), 422);
        wrong.put(object("quantity", "many"), 422);
        wrong.put(object("quantity", 1, "payment_method", "gold", "name", "N", "email", "n@example.org"), 422);
        wrong.put(object("quantity", 1, "payment_method", "free", "name", "N", "email", "n@example.org"), 422);
        wrong.put(object("quantity", 1, "name", "N", "email", "n@example.org"), 422);
        wrong.put(object("quantity", 1, "payment_method", "offline", "name", "N", "email", "no address"), 422);
        wrong.put(object("quantity", 1, "payment_method", "offline", "email", "n@example.org"), 422);
        wrong.put(object("quantity", 2, "payment_method", "offline", "name", "N", "email", "n@example.org"), 422);
        wrong.put(
                object(
                        "quantity",
                        1,
                        "payment_method",
                        "offline",
                        "name",
                        "N",
                        "email",
                        "n@example.org",
                        "discount_code",
                        "NONE"),
                422);
        wrong.put(object("quantity", 6, "payment_method", "offline", "name", "N", "email", "n@example.org"), 409);
        wrong.forEach((body, status) -> assertThat(Http.anonymous()
                        .post("/api/tickets/" + type + "/purchase", body)
                        .status())
                .as(body.toString())
                .isIn(
                        status,
                        body.containsKey("quantity")
                                        && body.get("quantity").toString().equals("\"many\"")
                                ? 400
                                : status));
        assertThat(Http.anonymous()
                        .json("POST", "/api/tickets/" + type + "/purchase", "{")
                        .status())
                .isEqualTo(400);
        assertThat(Shop.buy(Http.anonymous(), 999_999_999L, 1, "offline").status())
                .isEqualTo(404);
        assertThat(shop.seatsTaken()).isZero();
        assertThat(Shop.ROWS.count(
                        "select count(*) from ticket_order where event_id = ?",
                        shop.event().id()))
                .isZero();
    }

    private static int mark(Http who, JsonObject order) {
        return who.post("/api/orders/" + order.getInt("id") + "/mark-paid").status();
    }
}
