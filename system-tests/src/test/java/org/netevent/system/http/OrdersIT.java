package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** Orders over the API and on their page: the way of a guest and of an account, who may what, and what is refused. */
class OrdersIT extends ClientTest {
    private static final Http GUEST = Http.anonymous();

    private static Shop shop;
    private static long regular;
    private static long vip;

    @BeforeAll
    static void aShop() {
        shop = Shop.of(Person.organizer("Olga Owner"));
        regular = shop.type("Regular", "12.50", 500);
        vip = shop.type("VIP", "49.90", 500);
        String codes = "/api/events/" + shop.event().id() + "/discount-codes";
        Answer code =
                shop.event().owner().http().post(codes, object("code", "SPRING10", "kind", "percent", "value", "10"));
        assertThat(code.status()).as(code.toString()).isEqualTo(201);
    }

    @Test
    void aGuestOrdersTwoTypesWithADiscountAndNamesBuyerAndAttendees() {
        Answer answer = place(GUEST, "spring10", regular, 2, vip, 1);

        assertThat(answer.status()).isEqualTo(201);
        JsonObject order = answer.json().getJsonObject("order");
        assertThat(answer.header("Location")).endsWith("/api/orders/" + order.getInt("id"));
        assertThat(answer.json().getString("url")).endsWith("/order/" + token(answer));
        assertThat(order.getString("status")).isEqualTo("pending");
        assertThat(order.getString("subtotal")).isEqualTo("74.90");
        assertThat(order.getString("discount")).isEqualTo("7.49");
        assertThat(order.getString("total")).isEqualTo("67.41");
        assertThat(order.getString("currency")).isEqualTo("EUR");
        assertThat(order.getJsonArray("lines")).hasSize(2);

        String address = UUID.randomUUID() + "@example.org";
        Answer described = GUEST.put(path(answer, ""), details(address, "Zoë", address, "Bob", "", "Cem", null));
        assertThat(described.status()).as(described.toString()).isEqualTo(200);
        assertThat(described.json().getString("payment_method")).isEqualTo("offline");
        assertThat(described.json().getJsonArray("attendees")).hasSize(3);
        // a repeat changes what it says and nothing else
        assertThat(GUEST.put(path(answer, ""), details(address, "Zoe", address, "Bob", null, "Cem", null))
                        .json()
                        .getJsonArray("attendees")
                        .getJsonObject(0)
                        .getString("name"))
                .isEqualTo("Zoe");

        assertThat(GUEST.put(path(answer, "/discount"), object("discount_code", ""))
                        .status())
                .as("the sum stands once the method is chosen")
                .isEqualTo(409);
        assertThat(GUEST.post(path(answer, "/cancel")).json().getString("status"))
                .isEqualTo("cancelled");
        assertThat(GUEST.post(path(answer, "/cancel")).status()).isEqualTo(200);
        assertThat(GUEST.put(path(answer, ""), details(address, "Zoë", null, "Bob", null, "Cem", null))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theSameRequestAgainHoldsNoFurtherSeats() {
        Http again = GUEST.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = place(again, null, regular, 2);
        Answer second = place(again, null, regular, 2);
        assertThat(second.json().getJsonObject("order").getInt("id"))
                .isEqualTo(first.json().getJsonObject("order").getInt("id"));
    }

    @Test
    void anAccountHasItsOrdersInAListAndOnAPage() {
        Person buyer = Person.attendee("Ben Buyer");
        Answer placed = place(buyer.http(), null, vip, 1);
        long id = id(placed);

        JsonObject list = buyer.http().get("/api/orders").json();
        assertThat(list.getInt("total")).isEqualTo(1);
        JsonObject line = list.getJsonArray("items").getJsonObject(0);
        assertThat(line.getInt("id")).isEqualTo((int) id);
        assertThat(line.getString("event_name")).isEqualTo(shop.event().name());
        assertThat(buyer.http().get("/api/orders/" + id).status()).isEqualTo(200);

        Browser browser = Browser.of(buyer);
        assertThat(browser.get("/my/orders").text())
                .contains(
                        shop.event().name(),
                        placed.json().getJsonObject("order").getString("code"));
        assertThat(browser.get("/order/" + token(placed)).text()).contains("Ben Buyer", "49.90", "VIP");
        assertThat(new Browser().get("/my/orders").status()).isEqualTo(302);
    }

    /** Every act on an order, by everybody who is not its buyer. */
    @Test
    void anOrderIsItsBuyersAndTheTeamMaySeeAndCancelIt() {
        Person buyer = Person.attendee("Ben Buyer");
        Person colleague = Person.organizer("Cora Colleague");
        Person gate = Person.attendee("Gerd Gate");
        shop.event().member(colleague, "organizer");
        shop.event().member(gate, "gate");
        String foreign = token(place(GUEST, null, regular, 1));

        Map<String, Http> others = new LinkedHashMap<>();
        others.put("another attendee", Person.attendee("Sven Stranger").http());
        others.put("gate staff", gate.http());
        others.put("a foreign organizer", Person.organizer("Otto Other").http());
        Map<String, Http> team = new LinkedHashMap<>();
        team.put("the owner", shop.event().owner().http());
        team.put("a colleague", colleague.http());
        team.put("an administrator", Http.demo("admin"));

        for (Http owner : List.of(buyer.http(), GUEST)) {
            Answer placed = place(owner, null, regular, 1);
            String one = "/api/orders/" + id(placed);
            others.forEach((who, http) -> {
                assertThat(acts(http, one, "")).as(who).containsOnly(403);
                assertThat(acts(http, one, "?token=" + foreign)).as(who).containsOnly(403);
            });
            assertThat(acts(GUEST, one, "")).containsOnly(401);
            assertThat(acts(GUEST, one, "?token=" + foreign)).containsOnly(401);
            assertThat(acts(GUEST, one, "?token=" + id(placed) + ".0." + "A".repeat(43)))
                    .containsOnly(401);
            team.forEach((who, http) -> {
                assertThat(http.get(one).status()).as(who).isEqualTo(200);
                assertThat(http.put(one, details("x@example.org", "X", null)).status())
                        .as(who)
                        .isEqualTo(403);
                assertThat(http.put(one + "/discount", object("discount_code", "SPRING10"))
                                .status())
                        .as(who)
                        .isEqualTo(403);
            });
            assertThat(Shop.text("select status from ticket_order where id = ?", id(placed)))
                    .isEqualTo("pending");
            assertThat(colleague.http().post(one + "/cancel").status()).isEqualTo(200);
        }
        assertThat(GUEST.get("/api/orders").status()).isEqualTo(401);
        assertThat(acts(buyer.http(), "/api/orders/999999999", "")).containsOnly(404);
    }

    @Test
    void aForgedLinkOpensNothing() {
        Answer placed = place(GUEST, null, regular, 1);
        String token = token(placed);
        assertThat(new Browser().get("/order/" + token).status()).isEqualTo(200);
        for (String forged : List.of(
                token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A"),
                token.replaceFirst("\\d+", "1"),
                token.replaceFirst("\\.0\\.", ".1."),
                "x",
                ""))
            assertThat(new Browser().get("/order/" + forged).status())
                    .as(forged)
                    .isEqualTo(404);
    }

    @Test
    void namesEachFieldThatIsWrong() {
        String orders = "/api/events/" + shop.event().id() + "/orders";
        assertThat(fields(GUEST.post(orders, object()))).contains("items");
        assertThat(GUEST.json("POST", orders, "{\"items\":").status()).isEqualTo(400);
        assertThat(fields(GUEST.json("POST", orders, "{\"items\": 1}"))).contains("items");
        assertThat(fields(place(GUEST, null, regular, 0))).contains("items[0].quantity");
        assertThat(fields(place(GUEST, null, regular, 5000))).contains("items[0].quantity");
        assertThat(fields(place(GUEST, "NOSUCH", regular, 1))).contains("discount_code");
        assertThat(place(GUEST, null, 999_999_999L, 1).status()).isEqualTo(404);
        assertThat(GUEST.post("/api/events/999999999/orders", items(null, regular, 1))
                        .status())
                .isEqualTo(404);
        assertThat(place(GUEST, null, regular, 11).status())
                .as("too many in one order")
                .isEqualTo(422);

        Answer placed = place(GUEST, null, regular, 2);
        assertThat(fields(GUEST.put(path(placed, ""), object("attendees", "x"))))
                .contains("attendees");
        assertThat(fields(GUEST.put(path(placed, ""), object()))).contains("name", "email");
        assertThat(fields(GUEST.put(path(placed, ""), details("no address", "Zoë", null, "Bob", null))))
                .contains("email");
        assertThat(fields(GUEST.put(path(placed, ""), details("zoe@example.org", "Zoë", null))))
                .contains("attendees");
        assertThat(fields(GUEST.put(path(placed, ""), details("zoe@example.org", "", "x", "Bob", null))))
                .contains("attendees[0].name", "attendees[0].email");
        String twice = UUID.randomUUID() + "@example.org";
        assertThat(fields(GUEST.put(
                        path(placed, ""), details("zoe@example.org", "Zoë", twice, "Bob", twice.toUpperCase()))))
                .contains("attendees[1].email");
        assertThat(fields(GUEST.put(path(placed, ""), details("z".repeat(250) + "@x.org", "Z", null, "B", null))))
                .contains("email");
        assertThat(Shop.text("select count(*) from order_attendee where order_id = ?", id(placed)))
                .isEqualTo("0");
    }

    /** Of names and addresses by turns; the address null or blank for none. */
    private static JsonObject details(String email, String... people) {
        JsonArrayBuilder attendees = Json.createArrayBuilder();
        for (int i = 0; i < people.length; i += 2)
            attendees.add(
                    people[i + 1] == null
                            ? object("name", people[i])
                            : object("name", people[i], "email", people[i + 1]));
        return Json.createObjectBuilder(object("name", "Zoë Müller", "email", email, "payment_method", "offline"))
                .add("attendees", attendees)
                .build();
    }

    private static Answer place(Http who, String code, long... wanted) {
        return who.post("/api/events/" + shop.event().id() + "/orders", items(code, wanted));
    }

    private static JsonObject items(String code, long... wanted) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < wanted.length; i += 2)
            items.add(object("ticket_type_id", wanted[i], "quantity", (int) wanted[i + 1]));
        var body = Json.createObjectBuilder().add("items", items);
        if (code != null) body.add("discount_code", code);
        return body.build();
    }

    private static List<Integer> acts(Http who, String one, String token) {
        return List.of(
                who.get(one + token).status(),
                who.put(one + token, details("x@example.org", "X", null)).status(),
                who.put(one + "/discount" + token, object("discount_code", "SPRING10"))
                        .status(),
                who.post(one + "/cancel" + token).status());
    }

    private static String path(Answer placed, String act) {
        return "/api/orders/" + id(placed) + act + "?token=" + token(placed);
    }

    private static long id(Answer placed) {
        return placed.json().getJsonObject("order").getInt("id");
    }

    private static String token(Answer placed) {
        return placed.json().getString("token");
    }

    private static List<String> fields(Answer refused) {
        if (refused.status() != 422) return List.of();
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
