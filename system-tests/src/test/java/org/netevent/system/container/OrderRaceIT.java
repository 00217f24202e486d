package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.Placed;

/**
 * Buyers who come at the same moment: never more seats or tickets of a type go than there are, and none stays that somebody
 * wanted (SPEC §2).
 */
class OrderRaceIT extends OrderTest {
    private static final int BUYERS = 200;
    private static final int PLACES = 50;

    @Test
    void twoHundredBuyersOfTwoTypesFillFiftyPlaces() throws Exception {
        long event = event(PLACES);
        long regular = type(event, "Regular", "20", 30, 1);
        long vip = type(event, "VIP", "90", 40, 1);

        List<String> results =
                Together.run(BUYERS, i -> () -> outcome(() -> place(event, i % 2 == 0 ? regular : vip, 1)));

        assertThat(Collections.frequency(results, "done")).isEqualTo(PLACES);
        assertThat(Collections.frequency(results, "TICKETS_SOLD_OUT")).isEqualTo(BUYERS - PLACES);
        assertThat(seatsTaken(event)).isEqualTo(PLACES);
        assertThat(taken(regular)).isEqualTo(ordered(regular)).isLessThanOrEqualTo(30);
        assertThat(taken(vip)).isEqualTo(ordered(vip)).isLessThanOrEqualTo(40);
        assertThat(taken(regular) + taken(vip)).isEqualTo(PLACES);
    }

    /** The negative control: the same rush through a shop that counts first and writes then oversells. */
    @Test
    void withoutTheGuardTheSameRushOversells() throws Exception {
        List<Long> taken = new ArrayList<>();
        for (int round = 0; round < 5 && taken.stream().noneMatch(n -> n > PLACES); round++) {
            long event = event(PLACES);
            long type = type(event, "Regular", "20", PLACES, 1);
            Together.run(BUYERS, i -> () -> countThenOrder(event, type));
            taken.add(ordered(type));
        }
        assertThat(taken).as("tickets ordered of %d", PLACES).anyMatch(n -> n > PLACES);
    }

    @Test
    void anOrderOfSeveralTypesGetsAllOrNothing() throws Exception {
        long event = event(61);
        long regular = type(event, "Regular", "20", 25, 1);
        long group = type(event, "Table of four", "70", 20, 4);

        List<String> results = Together.run(
                100,
                i -> () -> outcome(() -> i % 2 == 0 ? place(event, regular, 1, group, 1) : place(event, group, 1)));

        // 61 places: whatever the mixture, less than a table is left
        assertThat(results).containsOnly("done", "TICKETS_SOLD_OUT");
        assertThat(seatsTaken(event)).isEqualTo(orderedPlaces(event)).isBetween(58L, 61L);
        assertThat(taken(regular)).isEqualTo(ordered(regular));
        assertThat(taken(group)).isEqualTo(ordered(group));
        assertThat(world.count(
                        "select count(*) from ticket_order o where o.event_id = ? and not exists"
                                + " (select 1 from order_line l where l.order_id = o.id)",
                        event))
                .isZero();
    }

    /** All seats are held by orders whose time is over: who comes then gets them at once, each once, timer or not. */
    @Test
    void whatExpiresInTheRushIsSoldAgainToTheLastSeat() throws Exception {
        long event = event(PLACES);
        long type = type(event, "Regular", "20", PLACES, 1);
        for (int i = 0; i < 10; i++) place(event, type, 5);
        assertThat(seatsTaken(event)).isEqualTo(PLACES);
        overdue(event);

        List<String> results = Together.run(BUYERS, i -> () -> outcome(() -> place(event, type, 1)));

        assertThat(Collections.frequency(results, "done")).isEqualTo(PLACES);
        assertThat(orders(event, "expired")).isEqualTo(10);
        assertThat(seatsTaken(event)).isEqualTo(PLACES);
        assertThat(taken(type)).isEqualTo(ordered(type)).isEqualTo(PLACES);
    }

    @Test
    void theTimerGivesSeatsBackThoughNobodyAsks() throws Exception {
        long event = event(PLACES);
        long type = type(event, "Table of four", "70", null, 4);
        String code = "TABLE";
        long discount = code(event, code, "percent", "10", 3);
        Placed placed = place(event, code, type, 3);
        assertThat(seatsTaken(event)).isEqualTo(12);
        overdue(event);

        // the database belongs to this thread
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> status(placed), "expired"::equals);
        assertThat(seatsTaken(event)).isZero();
        assertThat(taken(type)).isZero();
        assertThat(world.count("select used from discount_code where id = ?", discount))
                .isZero();
    }

    /** Payment, cancelling and the end of the time meet: one of them wins, and the seats agree with it. */
    @Test
    void paidCancelledOrExpiredButNeverTwo() throws Exception {
        long event = event(60);
        long type = type(event, "Regular", "20", 60, 1);
        List<Placed> placed =
                IntStream.range(0, 20).mapToObj(i -> place(event, type, 3)).toList();
        placed.forEach(this::describe);
        overdue(event);

        List<String> results = Together.run(60, i -> () -> {
            Placed order = placed.get(i / 3);
            return switch (i % 3) {
                case 0 -> "paid: " + pay(order);
                case 1 ->
                    "cancelled: " + outcome(() -> orders.cancel(order.order().id(), order.token()));
                default -> "bought: " + outcome(() -> place(event, type, 1));
            };
        });

        long paid = orders(event, "paid");
        assertThat(Collections.frequency(results, "paid: PAID")).isEqualTo((int) paid);
        assertThat(sold(type)).isEqualTo(3 * paid).isEqualTo(count(event, "approved"));
        assertThat(taken(type))
                .isEqualTo(ordered(type))
                .isEqualTo(seatsTaken(event))
                .isLessThanOrEqualTo(60);
        assertThat(orders(event, "cancelled")).isLessThanOrEqualTo(Collections.frequency(results, "cancelled: done"));
    }

    @Test
    void moneyThatComesTwiceAtTheSameMomentPaysOnce() throws Exception {
        long event = event(PLACES);
        long type = type(event, "Table of four", "70", null, 4);
        Placed placed = place(event, type, 2);
        describe(placed);

        List<Fulfilment> results = Together.run(16, i -> () -> pay(placed));

        assertThat(Collections.frequency(results, Fulfilment.PAID)).isEqualTo(1);
        assertThat(Collections.frequency(results, Fulfilment.ALREADY_PAID)).isEqualTo(15);
        assertThat(sold(type)).isEqualTo(2);
        assertThat(seatsTaken(event)).isEqualTo(8);
        assertThat(count(event, "approved")).isEqualTo(2);
        assertThat(world.count("select sum(places) from registration where event_id = ?", event))
                .isEqualTo(8);
    }

    @Test
    void aCodeWithFiveUsesIsUsedFiveTimes() throws Exception {
        long event = event(null);
        long type = type(event, "Regular", "20", null, 1);
        long code = code(event, "FIVE", "amount", "5", 5);

        List<String> results = Together.run(64, i -> () -> outcome(() -> place(event, "five", type, 1)));

        assertThat(Collections.frequency(results, "done")).isEqualTo(5);
        assertThat(Collections.frequency(results, "INVALID_INPUT")).isEqualTo(59);
        assertThat(world.count("select used from discount_code where id = ?", code))
                .isEqualTo(5);
        assertThat(taken(type)).isEqualTo(5);
    }

    /** What the service must not do. */
    private boolean countThenOrder(long event, long type) {
        if (ordered(type) >= PLACES) return false;
        Instant now = Instant.now();
        long order = world.insert(
                "insert into ticket_order (event_id, code, status, currency, subtotal, total, created_at, updated_at)"
                        + " values (?, left(replace(uuid(), '-', ''), 8), 'pending', 'EUR', 20, 20, ?, ?)",
                event,
                now,
                now);
        return world.execute(
                        "insert into order_line (order_id, ticket_type_id, quantity, unit_price, places)"
                                + " values (?, ?, 1, 20, 1)",
                        order,
                        type)
                == 1;
    }
}
