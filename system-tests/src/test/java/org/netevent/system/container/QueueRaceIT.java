package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.order.boundary.Placed;
import org.netevent.platform.error.DomainException;
import org.netevent.waitlist.boundary.WaitlistView;

/** The queue when many act on it at the same moment. */
class QueueRaceIT extends QueueTest {
    @Test
    void ofManyClicksOnOneOfferOneMakesAnOrder() throws Exception {
        Placed first = buy(regular, 2);
        WaitlistView lucky = join(regular, 2);
        give(first);

        List<String> addresses = Together.run(6, i -> () -> waitlist.take(lucky.token()));

        assertThat(new HashSet<>(addresses)).hasSize(1);
        assertThat(addresses.get(0)).contains("/order/");
        assertThat(world.count("select count(*) from ticket_order where event_id = ? and status = 'pending'", event))
                .isEqualTo(1);
        assertThat(taken(regular)).isEqualTo(2);
        assertThat(waitlist.byLink(lucky.token()).orderUrl()).isEqualTo(addresses.get(0));
        refused("WAITLIST_IS_TAKEN", () -> waitlist.leave(lucky.token()));
    }

    /** Without anybody who waits, those who hammer get what is freed: else the next test would prove nothing. */
    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void nobodyGetsInPastTheQueueHoweverManyTry(int waiting) throws Exception {
        int quantity = 6;
        world.execute("update ticket_type set quantity = ? where id = ?", quantity, regular);
        List<Placed> held = new ArrayList<>();
        for (int i = 0; i < quantity; i++) held.add(buy(regular, 1));
        List<WaitlistView> queue = new ArrayList<>();
        for (int i = 0; i < waiting; i++) queue.add(join(regular, 1));
        CountDownLatch giving = new CountDownLatch(2);
        int buyers = 4;

        List<Integer> bought = Together.run(
                buyers + 2,
                i -> i < buyers
                        ? hammer(giving)
                        : () -> {
                            try {
                                for (int n = i - buyers; n < quantity; n += 2) give(held.get(n));
                            } finally {
                                giving.countDown();
                            }
                            return 0;
                        });

        int past = bought.stream().mapToInt(Integer::intValue).sum();
        if (waiting == 0) assertThat(past).isEqualTo(quantity);
        else {
            assertThat(past).isZero();
            assertThat(states(queue.toArray(WaitlistView[]::new))).containsOnly("offered");
        }
        assertThat(taken(regular)).isEqualTo(quantity);
        assertThat(seatsTaken(event)).isEqualTo(quantity);
    }

    @Test
    void offersFollowTheOrderOfTheQueueWhenManyAreFreedAtOnce() throws Exception {
        world.execute("update ticket_type set quantity = 8 where id = ?", regular);
        List<Placed> held = new ArrayList<>();
        for (int i = 0; i < 8; i++) held.add(buy(regular, 1));
        List<WaitlistView> queue = new ArrayList<>();
        for (int i = 0; i < 8; i++) queue.add(join(regular, 1));

        Together.run(5, i -> () -> give(held.get(i)));

        assertThat(states(queue.toArray(WaitlistView[]::new)))
                .containsExactly(
                        "offered", "offered", "offered", "offered", "offered", "waiting", "waiting", "waiting");
    }

    /** Buys and buys, until a try that began after the last gift is refused. */
    private Callable<Integer> hammer(CountDownLatch giving) {
        return () -> {
            int bought = 0;
            while (true) {
                boolean allGiven = giving.getCount() == 0;
                try {
                    buy(regular, 1);
                    bought++;
                } catch (DomainException soldOut) {
                    if (allGiven) return bought;
                }
            }
        };
    }
}
