package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.Approval;
import org.netevent.tickettype.boundary.DiscountCodeCommand;
import org.netevent.tickettype.boundary.DiscountCodes;
import org.netevent.tickettype.boundary.DiscountKind;
import org.netevent.tickettype.boundary.Discounts;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketSeats;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.tickettype.boundary.TicketTypes;

/** Neither a type's quantity nor the event's capacity is ever passed, whatever the concurrency (SPEC §2). */
class TicketSeatsIT extends RegistrationTest {
    private static final int PEOPLE = 120;

    @EJB
    TicketTypes types;

    @EJB
    TicketTypeLookup lookup;

    @EJB
    TicketSeats seats;

    @EJB
    DiscountCodes codes;

    @EJB
    Discounts discounts;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private long event;

    @BeforeEach
    void anEventWithFiftySeats() {
        event = event(50, Approval.AUTOMATIC);
    }

    @Test
    void aTypeIsSoldToItsLastTicketAndNoFurther() throws Exception {
        long type = type(30, 1);

        List<Boolean> got = Together.run(PEOPLE, i -> () -> committed(() -> seats.take(type, 1)));

        assertThat(Collections.frequency(got, true)).isEqualTo(30);
        assertThat(lookup.get(type).taken()).isEqualTo(30);
        assertThat(seatsTaken(event)).isEqualTo(30);
    }

    @Test
    void severalTypesTogetherFillTheEventAndNoMore() throws Exception {
        long regular = type(40, 1);
        long group = type(8, 5);

        List<Boolean> got =
                Together.run(PEOPLE, i -> () -> committed(() -> seats.take(i % 4 == 0 ? group : regular, 1)));

        TicketTypeInfo regulars = lookup.get(regular);
        TicketTypeInfo groups = lookup.get(group);
        assertThat(regulars.taken() + groups.taken()).isEqualTo(Collections.frequency(got, true));
        assertThat(regulars.taken()).isLessThanOrEqualTo(40);
        assertThat(groups.taken()).isLessThanOrEqualTo(8);
        assertThat(seatsTaken(event)).isEqualTo(regulars.taken() + 5L * groups.taken());
        assertThat(seatsTaken(event))
                .as("of 50 seats, no regular one would fit")
                .isGreaterThan(45);
        assertThat(seatsTaken(event)).isLessThanOrEqualTo(50);
    }

    /** The negative control: the same rush through a service that counts first and writes then oversells. */
    @Test
    void withoutTheGuardTheSameRushOversells() throws Exception {
        boolean oversold = false;
        for (int round = 0; round < 5 && !oversold; round++) {
            long type = type(30, 1);
            List<Boolean> got = Together.run(PEOPLE, i -> () -> committed(() -> readThenWrite(type)));
            oversold = Collections.frequency(got, true) > 30;
        }
        assertThat(oversold).isTrue();
    }

    @Test
    void whatIsGivenBackCanBeHadAgain() throws Exception {
        long type = type(2, 5);
        committed(() -> seats.take(type, 2));
        assertThat(committed(() -> seats.take(type, 1))).isFalse();
        assertThat(seatsTaken(event)).as("a refused one takes no seats").isEqualTo(10);

        committed(() -> done(() -> seats.release(type, 1)));
        assertThat(seatsTaken(event)).isEqualTo(5);
        committed(() -> done(() -> seats.sell(type, 1)));
        assertThat(lookup.get(type).sold()).isOne();
        assertThatThrownBy(() -> committed(() -> done(() -> seats.sell(type, 1))))
                .isNotNull();
        assertThatThrownBy(() -> committed(() -> done(() -> seats.release(type, 1))))
                .isNotNull();

        committed(() -> done(() -> seats.unsell(type, 1)));
        assertThat(lookup.get(type).taken()).isZero();
        assertThat(lookup.get(type).sold()).isZero();
        assertThat(seatsTaken(event)).isZero();
        assertThatThrownBy(() -> committed(() -> done(() -> seats.unsell(type, 1))))
                .isNotNull();
    }

    @Test
    void whatSomebodyWaitsForIsNotOnPublicSale() throws Exception {
        long waited = type(10, 1);
        long other = type(10, 1);

        committed(() -> done(() -> seats.close(event, Set.of(waited))));

        assertThat(committed(() -> seats.take(waited, 1))).isFalse();
        assertThat(committed(() -> seats.takeForQueue(waited, 1))).isTrue();
        assertThat(committed(() -> seats.take(other, 1))).isTrue();
        committed(() -> done(() -> seats.close(event, Set.of(other))));
        assertThat(committed(() -> seats.take(waited, 1))).isTrue();
        assertThat(committed(() -> seats.take(other, 1))).isFalse();
        committed(() -> done(() -> seats.close(event, Set.of())));
        assertThat(committed(() -> seats.take(other, 1))).isTrue();
    }

    @Test
    void aDiscountCodeIsUsedNoMoreOftenThanItMay() throws Exception {
        long code = asOwner(() -> codes.create(
                        event,
                        new DiscountCodeCommand("few", DiscountKind.PERCENT, BigDecimal.TEN, 7, null, null, null)))
                .id();

        List<Boolean> used = Together.run(40, i -> () -> committed(() -> discounts.use(code)));

        assertThat(Collections.frequency(used, true)).isEqualTo(7);
        assertThat(committed(() -> discounts.find(event, "FEW"))).isEmpty();
        committed(() -> done(() -> discounts.giveBack(code)));
        assertThat(committed(() -> discounts.find(event, " few "))).isPresent();
    }

    private long type(Integer quantity, int places) throws Exception {
        TicketTypeCommand command = new TicketTypeCommand(
                "Type",
                null,
                places > 1 ? TicketKind.GROUP : TicketKind.REGULAR,
                BigDecimal.TEN,
                "EUR",
                quantity,
                places,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return asOwner(() -> types.create(event, command)).id();
    }

    private boolean readThenWrite(long type) {
        // a column without a check stands for the tickets
        if (world.count("select priority from ticket_type where id = ?", type) >= 30) return false;
        return world.execute("update ticket_type set priority = priority + 1 where id = ?", type) == 1;
    }

    private <T> T committed(Callable<T> act) throws Exception {
        transaction.begin();
        boolean ended = false;
        try {
            T result = act.call();
            transaction.commit();
            ended = true;
            return result;
        } finally {
            if (!ended) transaction.rollback();
        }
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }
}
