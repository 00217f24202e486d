package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.Approval;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.RegistrationStatus;

/** At no moment, under any concurrency, are more seats taken than there are; one address is registered once (SPEC §2). */
class SeatsIT extends RegistrationTest {
    private static final int PEOPLE = 200;
    private static final int PLACES = 50;

    @Test
    void twoHundredAtOnceFillFiftyPlacesAndWaitInOrder() throws Exception {
        long event = event(PLACES, Approval.AUTOMATIC);

        List<Registered> all = rush(i -> () -> register(event));

        assertThat(all.stream().filter(one -> one.registration().status() == RegistrationStatus.APPROVED))
                .hasSize(PLACES);
        assertThat(count(event, "approved")).isEqualTo(PLACES);
        assertThat(count(event, "waitlisted")).isEqualTo(PEOPLE - PLACES);
        assertThat(seatsTaken(event)).isEqualTo(PLACES);
        assertThat(world.count("select count(*) from ticket where event_id = ? and status = 'valid'", event))
                .isEqualTo(PLACES);
        assertThat(world.count(
                        "select count(*) from registration a join registration w on w.event_id = a.event_id"
                                + " where a.event_id = ? and a.status = 'approved' and w.status = 'waitlisted'"
                                + " and w.created_at < a.created_at",
                        event))
                .as("people who wait although they came before somebody with a seat")
                .isZero();
    }

    /** The negative control: the same rush through a service that counts first and writes then oversells. */
    @Test
    void withoutTheGuardTheSameRushOversells() throws Exception {
        List<Long> seated = new ArrayList<>();
        for (int round = 0; round < 5 && seated.stream().noneMatch(taken -> taken > PLACES); round++) {
            long event = event(PLACES, Approval.AUTOMATIC);
            rush(i -> () -> readThenWrite(event));
            seated.add(count(event, "approved"));
        }
        assertThat(seated).as("seats taken of %d", PLACES).anyMatch(taken -> taken > PLACES);
    }

    @Test
    void twoHundredApprovalsAtOnceFillFiftyPlaces() throws Exception {
        long event = event(PLACES, Approval.MANUAL);
        List<Long> pending = IntStream.range(0, PEOPLE)
                .mapToObj(i -> register(event).registration().id())
                .toList();

        List<String> results = rush(i -> () -> outcome(() -> asOwner(() -> approvals.approve(pending.get(i)))));

        assertThat(Collections.frequency(results, "done")).isEqualTo(PLACES);
        assertThat(Collections.frequency(results, "EVENT_FULL")).isEqualTo(PEOPLE - PLACES);
        assertThat(count(event, "approved")).isEqualTo(PLACES);
        assertThat(count(event, "pending")).isEqualTo(PEOPLE - PLACES);
        assertThat(seatsTaken(event)).isEqualTo(PLACES);
    }

    @Test
    void peopleWhoComeAndGoAtOnceLeaveNoSeatFreeAndNoneTwice() throws Exception {
        long event = event(20, Approval.AUTOMATIC);
        List<Registered> seated =
                IntStream.range(0, 20).mapToObj(i -> register(event)).toList();
        List<Registered> waiting =
                IntStream.range(0, 30).mapToObj(i -> register(event)).toList();

        Together.run(
                40,
                i -> i < 15
                        ? () -> own.cancelByLink(seated.get(i).token()).token()
                        : () -> register(event).token());

        assertThat(statuses(waiting.subList(0, 15))).containsOnly("approved");
        assertThat(statuses(waiting.subList(15, 30))).containsOnly("waitlisted");
        assertThat(count(event, "approved")).isEqualTo(20);
        assertThat(count(event, "waitlisted")).isEqualTo(40);
        assertThat(seatsTaken(event)).isEqualTo(20);
    }

    @Test
    void aCapacityThatIsRaisedInTheRushIsFilledAndNotPassed() throws Exception {
        long event = event(10, Approval.AUTOMATIC);

        Together.run(
                61,
                i -> i == 30 ? () -> edited(event, 40) : () -> register(event).token());

        assertThat(count(event, "approved")).isEqualTo(40);
        assertThat(count(event, "waitlisted")).isEqualTo(20);
        assertThat(seatsTaken(event)).isEqualTo(40);
    }

    /** Whoever is first wins: the smaller capacity is refused once more seats are taken, else it holds from then on. */
    @Test
    void aCapacityThatIsLoweredInTheRushHoldsOrIsRefused() throws Exception {
        long event = event(60, Approval.AUTOMATIC);

        List<String> results = Together.run(
                61,
                i -> i == 30
                        ? () -> outcome(() -> edited(event, 15))
                        : () -> register(event).token());

        long capacity = results.get(30).equals("done") ? 15 : 60;
        assertThat(results.get(30)).isIn("done", "INVALID_INPUT");
        assertThat(seatsTaken(event)).isEqualTo(capacity);
        assertThat(count(event, "approved")).isEqualTo(capacity);
    }

    @Test
    void ofSixtyFourRegistrationsOfOneAddressOneCounts() throws Exception {
        long event = event(PLACES, Approval.AUTOMATIC);
        String address = UUID.randomUUID() + "@example.org";

        List<String> results = Together.run(
                64,
                i -> () -> outcome(() -> register(event, i % 2 == 0 ? address : " " + address.toUpperCase() + " ")));

        assertThat(Collections.frequency(results, "done")).isEqualTo(1);
        assertThat(Collections.frequency(results, "ALREADY_REGISTERED")).isEqualTo(63);
        assertThat(world.count("select count(*) from registration where event_id = ?", event))
                .isEqualTo(1);
        assertThat(seatsTaken(event)).isEqualTo(1);
    }

    @Test
    void whoCancelledMayComeAgainAndAnotherEventIsAnotherMatter() {
        long event = event(PLACES, Approval.AUTOMATIC);
        String address = UUID.randomUUID() + "@example.org";
        Registered first = register(event, address);
        register(event(null, Approval.AUTOMATIC), address);
        refused("ALREADY_REGISTERED", () -> register(event, address));

        own.cancelByLink(first.token());

        assertThat(status(register(event, address))).isEqualTo("approved");
        assertThat(seatsTaken(event)).isEqualTo(1);
    }

    /** What the service must not do. */
    private boolean readThenWrite(long event) {
        if (count(event, "approved") >= PLACES) return false;
        Instant now = Instant.now();
        return world.execute(
                        "insert into registration (event_id, status, name, email, created_at, updated_at)"
                                + " values (?, 'approved', 'Naive', ?, ?, ?)",
                        event,
                        UUID.randomUUID() + "@example.org",
                        now,
                        now)
                == 1;
    }

    private static <T> List<T> rush(IntFunction<Callable<T>> person) throws Exception {
        return Together.run(PEOPLE, person);
    }

    private String edited(long event, int capacity) throws Exception {
        setCapacity(event, capacity);
        return "edited";
    }

    /** {@code done}, or the code of the refusal. */
    private static String outcome(Callable<?> act) throws Exception {
        try {
            act.call();
            return "done";
        } catch (DomainException refusal) {
            return refusal.code().name();
        }
    }
}
