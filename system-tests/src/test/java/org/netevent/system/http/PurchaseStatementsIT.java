package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Statements;

/** What a purchase and the looks at orders ask of the database: each row is read once, and nothing once for each order. */
class PurchaseStatementsIT extends ClientTest {
    private static final int RUNS = 12;

    /**
     * Read: the type's event, the terms, the event with its lock, the type, and who is registered already. Written: the order,
     * its line, its person, the payment, a line of the log, the letter. Changed: the seats of the event and of the type.
     */
    @Test
    void aPurchaseReadsEachRowOnceAndWritesItOnce() {
        long type = Shop.of(Person.organizer("Olga Owner")).type("Regular", "12.50", 1000);

        assertThat(purchase(Http.anonymous(), type, 1, "offline")).isEqualTo(sent(5, 6, 2));
    }

    /** The account with its roles, too. */
    @Test
    void aPurchaseByAnAccountReadsTheAccountToo() {
        long type = Shop.of(Person.organizer("Olga Owner")).type("Regular", "12.50", 1000);

        assertThat(purchase(Person.attendee("Bea Buyer").http(), type, 1, "offline"))
                .isEqualTo(sent(7, 6, 2));
    }

    /** The people are kept by one statement and read back for their ids; without an address nobody is looked for. */
    @Test
    void aPurchaseOfManyTicketsIsAsManyStatementsAsOfOne() {
        long type = Shop.of(Person.organizer("Olga Owner")).type("Regular", "12.50", 1000);

        assertThat(purchase(Http.anonymous(), type, 8, "offline")).isEqualTo(sent(5, 6, 2));
    }

    /**
     * Besides: the event once more, other payments, who has the address by now, what the directory's entry is made from, the
     * number; the registration and the ticket with their lines of the log and the entry, the order's second line and the
     * payment's; the tickets sold, the order, the person.
     */
    @Test
    void aFreeOrderIsPaidAndAdmittedInTheSameTransaction() {
        long type = Shop.of(Person.organizer("Olga Owner")).type("Free", "0", 1000);

        assertThat(purchase(Http.anonymous(), type, 1, "free")).isEqualTo(sent(10, 13, 5));
    }

    @Test
    void whoLooksAtAnOrderReadsEachRowOnce() {
        Shop shop = Shop.of(Person.organizer("Olga Owner"));
        JsonObject order = Shop.bought(shop.type("Regular", "12.50", 1000), 3, "offline");
        URI page = URI.create(order.getString("manage_url"));
        String token = page.getPath().substring("/order/".length());
        String path = "/api/orders/" + order.getInt("id");

        // the order, its lines, its people
        assertThat(selects(Http.anonymous(), path + "?token=" + token)).isEqualTo(3);
        // the caller's role, too
        assertThat(selects(shop.event().owner().http(), path)).isEqualTo(4);
        // the event, the terms, the attempt to pay
        assertThat(selects(Http.anonymous(), page.getPath())).isEqualTo(6);
    }

    @Test
    void aListOfOrdersReadsAsOftenForManyAsForFew() {
        Shop shop = Shop.of(Person.organizer("Olga Owner"));
        long type = shop.type("Regular", "12.50", 1000);
        Http owner = shop.event().owner().http();
        Http buyer = Person.attendee("Bea Buyer").http();
        String ofEvent = "/api/events/" + shop.event().id() + "/orders";
        Supplier<List<Long>> counts = () -> List.of(
                selects(buyer, "/api/orders"),
                selects(owner, ofEvent),
                selects(owner, "/api/events/" + shop.event().id() + "/tickets"));

        Shop.buy(buyer, type, 1, "offline");
        List<Long> few = counts.get();
        IntStream.range(0, 15).forEach(i -> Shop.buy(buyer, type, 2, "offline"));

        // the list; the caller's role, the zone, the list; the event and its types
        assertThat(few).containsExactly(1L, 3L, 2L);
        assertThat(counts.get()).isEqualTo(few);
    }

    private static Map<String, Long> sent(long selects, long inserts, long updates) {
        return Map.of("com_select", selects, "com_insert", inserts, "com_update", updates, "com_delete", 0L);
    }

    private static Map<String, Long> purchase(Http buyer, long type, int quantity, String method) {
        Map<String, Long> fewest = Statements.fewest(RUNS, run -> {
            Answer answer = quantity > 1
                    ? Shop.buy(buyer, type, quantity, method)
                    : buyer.post("/api/tickets/" + type + "/purchase", forMyself(method));
            assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        });
        fewest.remove("questions");
        return fewest;
    }

    private static JsonObject forMyself(String method) {
        return Http.object(
                "quantity",
                1,
                "payment_method",
                method,
                "name",
                "Bea Buyer",
                "email",
                UUID.randomUUID() + "@example.org");
    }

    private static long selects(Http caller, String path) {
        return Statements.fewest(RUNS, run -> {
                    Answer answer = caller.get(path);
                    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
                })
                .get("com_select");
    }
}
