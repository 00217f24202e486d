package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** Who hears of an order and of one who waits: who sees orders, and whose it is (SPEC §5). */
class LiveSaleIT extends ClientTest {
    private static final List<String> OUTSIDE =
            List.of("nobody", "another order's link", "a forged link", "gate", "attendee", "foreign organizer");

    private final Person owner = Person.organizer("Olga Owner");
    private final Person colleague = Person.organizer("Konrad Kollege");
    private final Person gate = Person.attendee("Gerd Gate");
    private final Person buyer = Person.attendee("Bea Buyer");
    private final Person attendee = Person.attendee("Anna Attendee");
    private final Map<String, LiveSocket> sockets = new LinkedHashMap<>();
    private Shop shop;
    private long type;
    private JsonObject order;

    @BeforeEach
    void listen() {
        shop = Shop.of(owner);
        shop.event().member(colleague, "organizer");
        shop.event().member(gate, "gate");
        type = shop.type("Regular", "20.00", 2);
        order = Shop.buy(buyer.http(), type, 1, "offline").json();
        JsonObject other = Shop.bought(type, 1, "offline");
        sockets.put("nobody", LiveSocket.open(null));
        sockets.put("the link", LiveSocket.ofOrder(Shop.token(order)));
        sockets.put("another order's link", LiveSocket.ofOrder(Shop.token(other)));
        sockets.put("a forged link", LiveSocket.ofOrder(order.getInt("id") + ".0." + "a".repeat(43)));
        sockets.put("buyer", LiveSocket.open(buyer.http().token()));
        sockets.put("attendee", LiveSocket.open(attendee.http().token()));
        sockets.put("gate", LiveSocket.open(gate.http().token()));
        sockets.put("organizer", LiveSocket.open(owner.http().token()));
        sockets.put("second organizer", LiveSocket.open(colleague.http().token()));
        sockets.put(
                "foreign organizer",
                LiveSocket.open(Person.organizer("Fred Foreign").http().token()));
        sockets.put("admin", LiveSocket.open(Http.demo("admin").token()));
    }

    @AfterEach
    void hangUp() {
        sockets.values().forEach(LiveSocket::close);
    }

    @Test
    void whatBecomesOfAnOrderIsHeardByWhoMaySeeIt() {
        owner.http().post("/api/orders/" + order.getInt("id") + "/mark-paid");
        heard("paid", "organizer", "second organizer", "admin", "the link", "buyer");
        long payment =
                Shop.ROWS.count("select id from payment where order_id = ? and status = 'paid'", order.getInt("id"));
        owner.http().post("/api/payments/refund/" + payment, Http.object("amount", "5"));
        heard("partially_refunded", "organizer", "second organizer", "admin", "the link", "buyer");

        for (String whose : List.of("the link", "buyer"))
            assertThat(ofOrder(whose)).as(whose).isNotEmpty().allMatch(frame -> frame.getBoolean("own", false));
        for (String team : List.of("organizer", "second organizer", "admin"))
            assertThat(ofOrder(team)).as(team).noneMatch(frame -> frame.getBoolean("own", false));
        nobodyElseHeard("order_changed");
        for (LiveSocket socket : sockets.values())
            assertThat(socket.frames(shop.event().id()).toString())
                    .doesNotContain("Bea", "example.org", order.getString("code"));
    }

    @Test
    void anOrderThatExpiresIsHeardOfByItsLink() {
        Shop.expire(order);
        heard("expired", "organizer", "the link", "buyer", "admin");
        nobodyElseHeard("order_changed");
    }

    @Test
    void theQueueMovesForTheTeamAndThePersonItself() {
        JsonObject wish = Http.object(
                "ticket_type_id", type, "quantity", 1, "name", "Wanda", "email", UUID.randomUUID() + "@example.org");
        String queue = "/api/events/" + shop.event().id() + "/waitlist";
        assertThat(attendee.http().post(queue, wish).status()).isEqualTo(201);
        for (String who : List.of("organizer", "second organizer", "admin", "attendee")) {
            await().untilAsserted(() -> assertThat(ofQueue(who)).as(who).isNotEmpty());
            assertThat(ofQueue(who))
                    .as(who)
                    .allMatch(frame -> frame.getString("status").equals("waiting")
                            && frame.getBoolean("own", false) == who.equals("attendee"));
        }
        owner.http().post("/api/events/" + shop.event().id() + "/cancel");
        await().untilAsserted(() -> assertThat(ofQueue("organizer"))
                .extracting(frame -> frame.getInt("count", 0))
                .contains(1));
        for (String who : List.of("organizer", "admin", "the link", "buyer"))
            await().untilAsserted(() -> assertThat(ofOrder(who)).as(who).anyMatch(frame -> frame.getString("status")
                    .equals("cancelled")));

        for (String who : List.of("the link", "buyer"))
            assertThat(ofOrder(who))
                    .as("how many they were is the team's to know")
                    .noneMatch(frame -> frame.containsKey("count"));

        JsonObject last = lastFrame();
        assertThat(last).isNotNull();
        for (String out : List.of("nobody", "a forged link", "gate", "foreign organizer", "the link", "buyer"))
            assertThat(ofQueue(out)).as(out).isEmpty();
        for (String out : List.of("nobody", "a forged link", "gate", "foreign organizer", "attendee"))
            assertThat(ofOrder(out)).as(out).isEmpty();
        assertThat(ofOrder("another order's link"))
                .as("it was cancelled, too")
                .allMatch(frame -> frame.getString("status").equals("cancelled"));
    }

    private void heard(String status, String... who) {
        for (String listener : who)
            await().untilAsserted(() -> assertThat(ofOrder(listener))
                    .as("%s hears %s", listener, status)
                    .anyMatch(frame -> frame.getInt("order_id") == order.getInt("id")
                            && frame.getString("status").equals(status)));
    }

    /** What the others heard in the meantime came before something that they heard, too. */
    private void nobodyElseHeard(String kind) {
        assertThat(lastFrame()).isNotNull();
        for (String out : OUTSIDE)
            assertThat(sockets.get(out).types(shop.event().id())).as(out).doesNotContain(kind);
    }

    private JsonObject lastFrame() {
        PublishedEvent last = PublishedEvent.by(owner);
        for (LiveSocket socket : sockets.values())
            await().untilAsserted(() -> assertThat(socket.types(last.id())).contains("event_created"));
        return sockets.get("nobody").frames(last.id()).get(0);
    }

    private List<JsonObject> ofOrder(String who) {
        return of(who, "order_changed");
    }

    private List<JsonObject> ofQueue(String who) {
        return of(who, "waitlist_changed");
    }

    private List<JsonObject> of(String who, String type) {
        return sockets.get(who).frames(shop.event().id()).stream()
                .filter(frame -> frame.getString("type").equals(type))
                .toList();
    }
}
