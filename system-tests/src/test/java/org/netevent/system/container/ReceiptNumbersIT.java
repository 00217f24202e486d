package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.Approval;

/** Receipts are numbered from 1 for each organizer, without a gap and without a number given twice. */
class ReceiptNumbersIT extends RegistrationTest {
    private static final int PAYMENTS = 40;

    @EJB
    ReceiptRush rush;

    @Test
    void fortyAtOnceOfWhichTenAreRolledBackHaveThirtyNumbersInARow() throws Exception {
        List<Long> orders = orders();

        List<Boolean> paid = Together.run(PAYMENTS, i -> () -> rush.pay(orders.get(i), i % 4 == 0));

        assertThat(paid).filteredOn(one -> one).hasSize(30);
        assertThat(receipts("count(*)")).isEqualTo(30);
        assertThat(receipts("min(number)")).isEqualTo(1);
        assertThat(receipts("max(number)")).isEqualTo(30);
        assertThat(receipts("count(distinct number)")).isEqualTo(30);
    }

    @Test
    void everyOrganizerHasNumbersOfTheirOwn() throws Exception {
        rush.pay(orders().get(0), false);
        long first = owner;
        owner = world.account("Other Owner");
        rush.pay(orders().get(0), false);

        assertThat(receipts("max(number)")).isEqualTo(1);
        assertThat(world.count("select max(number) from receipt where organizer_id = ?", first))
                .isEqualTo(1);
    }

    /** The negative control: whoever reads the last number without locking it gives it a second time. */
    @Test
    void withoutTheLockNumbersAreGivenTwice() throws Exception {
        List<Boolean> free = new ArrayList<>();
        for (int round = 0; round < 5 && !free.contains(false); round++) {
            List<Long> orders = orders();
            free.addAll(Together.run(PAYMENTS, i -> () -> rush.payWithoutLock(owner, orders.get(i))));
        }
        assertThat(free).contains(false);
    }

    private List<Long> orders() {
        long event = event(null, Approval.AUTOMATIC);
        rush.sell(event);
        return IntStream.range(0, PAYMENTS)
                .mapToObj(i -> world.insert(
                        "insert into ticket_order (event_id, code, status, currency, subtotal, total, created_at,"
                                + " updated_at) values (?, ?, 'pending', 'EUR', 10, 10, utc_timestamp(6), utc_timestamp(6))",
                        event,
                        UUID.randomUUID().toString().substring(0, 8).toUpperCase()))
                .toList();
    }

    private long receipts(String what) {
        return world.count("select " + what + " from receipt where organizer_id = ?", owner);
    }
}
