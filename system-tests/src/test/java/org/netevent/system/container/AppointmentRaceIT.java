package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.appointment.boundary.Appointments;
import org.netevent.appointment.boundary.MeetingTables;
import org.netevent.appointment.boundary.Move;
import org.netevent.appointment.boundary.Propose;
import org.netevent.appointment.boundary.Refusal;
import org.netevent.appointment.boundary.TablesCommand;
import org.netevent.event.boundary.Approval;
import org.netevent.platform.error.DomainException;

/** Nobody is in two accepted appointments at the same time, and no table is given twice, whatever happens at once (SPEC §2). */
class AppointmentRaceIT extends RegistrationTest {
    private static final int PAIRS = 50;
    private static final String OVERLAP =
            "a.start_time < b.end_time and b.start_time < a.end_time and a.status = 'accepted'"
                    + " and b.status = 'accepted' and b.id > a.id and a.event_id in (?, ?) and b.event_id in (?, ?)";

    /** An attendee of the test's event, and of the other one where that plays a part (else 0). */
    private record Member(long account, long attendee, long elsewhere) {}

    /** A proposal that waits for its invitee. */
    private record Proposal(long id, Member invitee) {}

    @EJB
    Appointments appointments;

    @EJB
    MeetingTables tables;

    private long event;
    private long other;
    private Instant start;

    @BeforeEach
    void twoEventsAtTheSameTime() {
        event = event(null, Approval.AUTOMATIC);
        other = event(null, Approval.AUTOMATIC);
        start = Instant.now()
                .plus(30, ChronoUnit.DAYS)
                .plus(40, ChronoUnit.MINUTES)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void ofFiftyPairsOfOverlappingOnesAcceptedAtOnceOneOfEachHolds() throws Exception {
        List<Proposal> proposals = overlapping();

        List<String> outcomes = Together.run(2 * PAIRS, i -> () -> accept(proposals.get(i)));

        for (int pair = 0; pair < PAIRS; pair++) {
            List<String> two = outcomes.subList(2 * pair, 2 * pair + 2);
            assertThat(two).containsOnlyOnce("done");
            assertThat(two).as("pair %d", pair).containsAnyOf("APPOINTMENT_CLASH", "APPOINTMENT_OTHER_BUSY");
        }
        assertThat(peopleInTwoPlaces()).isZero();
        assertThat(accepted()).isEqualTo(PAIRS);
        assertThat(mails("accepted")).isEqualTo(PAIRS);
    }

    /** The negative control: the same rush through a service that looks for a clash first and writes then. */
    @Test
    void withoutTheCalendarsLockTheSameRushBooksPeopleTwice() throws Exception {
        List<Proposal> proposals = overlapping();
        long twice = 0;
        for (int round = 0; round < 5 && twice == 0; round++) {
            world.execute(
                    "update appointment set status = 'pending', waiting_for = invitee_id where event_id in (?, ?)",
                    event,
                    other);
            Together.run(2 * PAIRS, i -> () -> lookThenWrite(proposals.get(i).id(), null));
            twice = peopleInTwoPlaces();
        }
        assertThat(twice).as("people in two appointments at once").isPositive();
    }

    /** Everybody has one with the neighbour on either side: as in a ring of people who wait for each other. */
    @Test
    void aRingOfNeighboursNeitherDeadlocksNorDoublesAnybody() throws Exception {
        List<Member> ring = people(40);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++)
            proposals.add(propose(ring.get(i), ring.get((i + 1) % ring.size()), event, i % 3 * 10));

        List<String> outcomes = Together.run(ring.size(), i -> () -> accept(proposals.get(i)));

        assertThat(outcomes).isSubsetOf("done", "APPOINTMENT_CLASH", "APPOINTMENT_OTHER_BUSY");
        assertThat(peopleInTwoPlaces()).isZero();
        assertThat(accepted()).isBetween((long) ring.size() / 3, (long) ring.size() / 2);
    }

    @Test
    void fortyPairsGetFiveTablesAndNoneTwice() throws Exception {
        tables(5);
        List<Proposal> proposals = disjoint(40);

        List<String> outcomes = Together.run(40, i -> () -> accept(proposals.get(i)));

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(5);
        assertThat(Collections.frequency(outcomes, "NO_TABLE_FREE")).isEqualTo(35);
        assertThat(tablesGivenTwice()).isZero();
        assertThat(world.count("select count(distinct table_id) from appointment where event_id = ?", event))
                .isEqualTo(5);
    }

    /** The negative control of the tables. */
    @Test
    void withoutTheTablesLockTheSameRushGivesThemTwice() throws Exception {
        tables(5);
        List<Proposal> proposals = disjoint(40);
        long twice = 0;
        for (int round = 0; round < 5 && twice == 0; round++) {
            world.execute(
                    "update appointment set status = 'pending', waiting_for = invitee_id, table_id = null where event_id = ?",
                    event);
            Together.run(40, i -> () -> lookThenWrite(proposals.get(i).id(), freeTable()));
            twice = tablesGivenTwice();
        }
        assertThat(twice).as("tables given twice").isPositive();
    }

    @Test
    void whoLeavesWhileOthersProposeAndAcceptHasNoAppointmentLeft() throws Exception {
        List<Member> people = people(40);
        List<Proposal> proposals = IntStream.range(0, 20)
                .mapToObj(i -> propose(people.get(2 * i), people.get(2 * i + 1), event, 0))
                .toList();

        Together.run(
                60,
                i -> () -> outcome(() -> switch (i % 3) {
                    case 0 -> accept(proposals.get(i / 3));
                    case 1 -> leave(people.get(2 * (i / 3)));
                    default -> propose(people.get(2 * (i / 3) + 1), people.get(2 * (i / 3)), event, 60);
                }));

        assertThat(world.count(
                        "select count(*) from appointment a where a.event_id = ? and a.status in ('pending', 'accepted')"
                                + " and exists (select 1 from registration r where r.event_id = a.event_id and"
                                + " r.account_id in (a.proposer_id, a.invitee_id) and r.status = 'cancelled')",
                        event))
                .as("live appointments of somebody who left")
                .isZero();
        assertThat(world.count(
                        "select count(*) from appointment where event_id = ? and cause = 'registration_ended'", event))
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void ofManyAnswersAtOnceOneCounts() throws Exception {
        List<Member> two = people(2);
        Proposal one = propose(two.get(0), two.get(1), event, 0);

        List<String> outcomes = Together.run(
                30,
                i -> () -> outcome(() -> switch (i % 3) {
                    case 0 -> accept(one);
                    case 1 ->
                        as(one.invitee().account(), ATTENDEE, () -> appointments.reject(one.id(), new Refusal(null)));
                    default ->
                        as(two.get(0).account(), ATTENDEE, () -> appointments.cancel(one.id(), new Refusal(null)));
                }));

        assertThat(outcomes)
                .isSubsetOf("done", "APPOINTMENT_IS_ACCEPTED", "APPOINTMENT_IS_REJECTED", "APPOINTMENT_IS_CANCELLED");
        long steps = world.count("select sequence from appointment where id = ?", one.id());
        assertThat(steps).isBetween(1L, 2L);
        assertThat(mails("accepted") + mails("rejected") + mails("cancelled")).isEqualTo(steps);
    }

    @Test
    void manyClicksProposeOnce() throws Exception {
        List<Member> two = people(2);

        List<Proposal> made = Together.run(20, i -> () -> propose(two.get(0), two.get(1), event, 0));

        assertThat(made.stream().map(Proposal::id).distinct()).hasSize(1);
        assertThat(mails("proposed")).isEqualTo(1);
    }

    @Test
    void oneMayBeginWhenAnotherEnds() throws Exception {
        List<Member> three = people(3, true);
        assertThat(accept(propose(three.get(0), three.get(1), event, 0))).isEqualTo("done");
        assertThat(accept(propose(three.get(1), three.get(2), other, 30))).isEqualTo("done");
        refused("APPOINTMENT_CLASH", () -> propose(three.get(1), three.get(2), event, 59));
        Proposal before = propose(three.get(2), three.get(0), event, -30);
        assertThat(accept(before)).isEqualTo("done");
    }

    @Test
    void movingIsJudgedAgainOnAcceptance() throws Exception {
        List<Member> three = people(3);
        accept(propose(three.get(0), three.get(1), event, 0));
        Proposal second = propose(three.get(2), three.get(1), event, 60);
        as(
                three.get(2).account(),
                ATTENDEE,
                () -> appointments.move(second.id(), new Move(start.plus(15, ChronoUnit.MINUTES), 30, null, null)));

        assertThat(outcome(() -> accept(second))).isEqualTo("APPOINTMENT_CLASH");
        assertThat(peopleInTwoPlaces()).isZero();
    }

    /** Two for each pair, at times that overlap and with one person in both: as invitee of both, or asked and asking. */
    private List<Proposal> overlapping() throws Exception {
        List<Member> people = people(3 * PAIRS, true);
        List<Proposal> proposals = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            Member anna = people.get(3 * pair);
            Member bert = people.get(3 * pair + 1);
            Member carl = people.get(3 * pair + 2);
            long second = pair % 4 < 2 ? event : other;
            proposals.add(propose(anna, bert, event, 0));
            proposals.add(pair % 2 == 0 ? propose(carl, bert, second, 20) : propose(bert, carl, second, 20));
        }
        return proposals;
    }

    private List<Proposal> disjoint(int count) throws Exception {
        List<Member> people = people(2 * count);
        return IntStream.range(0, count)
                .mapToObj(i -> propose(people.get(2 * i), people.get(2 * i + 1), event, i % 2 * 15))
                .toList();
    }

    private void tables(int count) throws Exception {
        List<TablesCommand.Entry> wanted = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new TablesCommand.Entry(null, "Table " + i))
                .toList();
        asOwner(() -> tables.set(event, new TablesCommand(wanted)));
    }

    private List<Member> people(int count) throws Exception {
        return people(count, false);
    }

    private List<Member> people(int count, boolean both) throws Exception {
        List<Member> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long account = world.account("Person " + i);
            people.add(new Member(account, rsvp(account, event), both ? rsvp(account, other) : 0));
        }
        // the one with the greater number asks, too
        Collections.shuffle(people);
        return people;
    }

    private long rsvp(long account, long to) throws Exception {
        return as(account, ATTENDEE, () -> registrations.rsvp(to, "en"))
                .registration()
                .id();
    }

    private Proposal propose(Member who, Member whom, long at, int minutesLater) {
        Propose command = new Propose(
                at,
                at == event ? whom.attendee() : whom.elsewhere(),
                start.plus(Duration.ofMinutes(minutesLater)),
                30,
                null,
                null);
        try {
            return new Proposal(
                    as(who.account(), ATTENDEE, () -> appointments.propose(command))
                            .id(),
                    whom);
        } catch (DomainException refusal) {
            throw refusal;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String accept(Proposal proposal) throws Exception {
        return outcome(() -> as(proposal.invitee().account(), ATTENDEE, () -> appointments.accept(proposal.id())));
    }

    private String leave(Member who) throws Exception {
        return as(who.account(), ATTENDEE, () -> {
            registrations.leave(event);
            return "left";
        });
    }

    /** What the service must not do. */
    private String lookThenWrite(long id, Long table) {
        long clashes = world.count(
                "select count(*) from appointment a join appointment b on a.start_time < b.end_time and b.start_time <"
                        + " a.end_time and b.status = 'accepted' and b.id <> a.id and (b.proposer_id in (a.proposer_id,"
                        + " a.invitee_id) or b.invitee_id in (a.proposer_id, a.invitee_id)) where a.id = ?",
                id);
        if (clashes > 0) return "APPOINTMENT_CLASH";
        world.execute(
                "update appointment set status = 'accepted', waiting_for = null, table_id = ? where id = ?", table, id);
        return "done";
    }

    private Long freeTable() {
        String free = world.text(
                "select t.id from meeting_table t where t.event_id = ? and not exists (select 1 from appointment a where"
                        + " a.table_id = t.id and a.status = 'accepted') order by t.position limit 1",
                event);
        return free == null ? null : Long.valueOf(free);
    }

    private long peopleInTwoPlaces() {
        return world.count(
                "select count(*) from appointment a join appointment b on (a.proposer_id in (b.proposer_id, b.invitee_id)"
                        + " or a.invitee_id in (b.proposer_id, b.invitee_id)) and " + OVERLAP,
                event,
                other,
                event,
                other);
    }

    private long tablesGivenTwice() {
        return world.count(
                "select count(*) from appointment a join appointment b on b.table_id = a.table_id and " + OVERLAP,
                event,
                other,
                event,
                other);
    }

    private long accepted() {
        return world.count(
                "select count(*) from appointment where event_id in (?, ?) and status = 'accepted'", event, other);
    }

    private long mails(String step) {
        return world.count(
                "select count(*) from outbox_message o join appointment a on a.id = json_value(o.payload, '$.appointment_id')"
                        + " where a.event_id in (?, ?) and o.kind = ?",
                event,
                other,
                "mail.appointment_" + step);
    }

    /** {@code done}, or the code of the refusal. */
    private static String outcome(Callable<?> act) throws Exception {
        try {
            Object answer = act.call();
            return answer instanceof String text ? text : "done";
        } catch (DomainException refusal) {
            return refusal.code().name();
        }
    }
}
