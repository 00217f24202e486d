package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.connection.boundary.Ask;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.Connections;
import org.netevent.event.boundary.Approval;
import org.netevent.platform.error.DomainException;

/** Two people have one connection, whichever way and however often at once they ask (SPEC §2). */
class ConnectionRaceIT extends RegistrationTest {
    private static final int PAIRS = 50;

    /** An attendee of the test's event. */
    private record Member(long account, long attendee) {}

    @EJB
    Connections connections;

    private long event;

    @BeforeEach
    void anEvent() {
        event = event(null, Approval.AUTOMATIC);
    }

    @Test
    void fiftyPairsWhoAskEachOtherAtOnceAreFiftyAcceptedConnections() throws Exception {
        List<Member> people = people(2 * PAIRS);

        List<ConnectionStatus> seen = Together.run(2 * PAIRS, i -> () -> ask(people.get(i), people.get(i ^ 1)));

        assertThat(count("select count(*) from connection where event_id = ?")).isEqualTo(PAIRS);
        assertThat(count("select count(*) from connection where event_id = ? and status = 'accepted'"))
                .isEqualTo(PAIRS);
        for (int pair = 0; pair < PAIRS; pair++)
            assertThat(seen.subList(2 * pair, 2 * pair + 2))
                    .as("one asks, the other thereby accepts")
                    .containsExactlyInAnyOrder(ConnectionStatus.PENDING, ConnectionStatus.ACCEPTED);
        assertThat(mails("mail.connection_asked")).isEqualTo(PAIRS);
        assertThat(mails("mail.connection_accepted")).isEqualTo(PAIRS);
    }

    /** The negative control: the same rush through a service that looks first and writes then. */
    @Test
    void whoLooksFirstAndWritesThenRunsIntoTheOther() throws Exception {
        List<Member> people = people(2 * PAIRS);
        List<String> outcomes = new ArrayList<>();
        for (int round = 0; round < 5 && !outcomes.contains("duplicate"); round++) {
            world.execute("delete from connection where event_id = ?", event);
            outcomes.addAll(Together.run(2 * PAIRS, i -> () -> readThenWrite(people.get(i), people.get(i ^ 1))));
        }
        assertThat(outcomes).contains("duplicate");
    }

    @Test
    void whoAsksManyTimesAtOnceAsksOnce() throws Exception {
        List<Member> two = people(2);

        List<ConnectionStatus> seen = Together.run(20, i -> () -> ask(two.get(0), two.get(1)));

        assertThat(seen).containsOnly(ConnectionStatus.PENDING);
        assertThat(count("select count(*) from connection where event_id = ?")).isEqualTo(1);
        assertThat(mails("mail.connection_asked")).isEqualTo(1);
    }

    @Test
    void ofManyAnswersAtOnceOneCounts() throws Exception {
        List<Member> two = people(2);
        long id = asked(two.get(0), two.get(1));

        List<String> outcomes = Together.run(
                20,
                i -> () -> outcome(() -> as(
                        two.get(1).account(),
                        ATTENDEE,
                        () -> i % 2 == 0 ? connections.accept(id) : connections.reject(id))));

        boolean accepted =
                world.text("select status from connection where id = ?", id).equals("accepted");
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(10);
        assertThat(Collections.frequency(outcomes, accepted ? "CONNECTION_IS_ACCEPTED" : "CONNECTION_IS_REJECTED"))
                .isEqualTo(10);
        assertThat(mails("mail.connection_accepted")).isEqualTo(accepted ? 1 : 0);
    }

    @Test
    void whatIsWithdrawnAndAcceptedAtOnceIsOneOfTheTwo() throws Exception {
        List<Member> people = people(2 * 20);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < people.size(); i += 2) ids.add(asked(people.get(i), people.get(i + 1)));

        List<String> outcomes = Together.run(
                people.size(),
                i -> () -> outcome(() -> as(people.get(i).account(), ATTENDEE, () -> {
                    long id = ids.get(i / 2);
                    if (i % 2 == 1) connections.accept(id);
                    else connections.end(id);
                    return null;
                })));

        // whoever accepts first has a contact that the other then removes; whoever comes second finds nothing
        assertThat(count("select count(*) from connection where event_id = ?")).isZero();
        for (int pair = 0; pair < ids.size(); pair++) {
            assertThat(outcomes.get(2 * pair)).isEqualTo("done");
            assertThat(outcomes.get(2 * pair + 1)).isIn("done", "NOT_FOUND");
        }
    }

    @Test
    void whoComesFromElsewhereOrTakesABreakLeavesTheRowRight() throws Exception {
        List<Member> two = people(2);
        long id = asked(two.get(0), two.get(1));
        as(two.get(1).account(), ATTENDEE, () -> connections.reject(id));
        refused("CONNECTION_REFUSED", () -> ask(two.get(0), two.get(1)));

        assertThat(ask(two.get(1), two.get(0))).isEqualTo(ConnectionStatus.PENDING);
        assertThat(world.text("select concat(asker, ' ', asked) from connection where id = ?", id))
                .isEqualTo(two.get(1).account() + " " + two.get(0).account());
        assertThat(ask(two.get(0), two.get(1))).isEqualTo(ConnectionStatus.ACCEPTED);
    }

    private List<Member> people(int count) throws Exception {
        List<Member> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long account = world.account("Person " + i);
            people.add(new Member(
                    account,
                    as(account, ATTENDEE, () -> registrations.rsvp(event, "en"))
                            .registration()
                            .id()));
        }
        // the one with the greater number asks, too
        Collections.shuffle(people);
        return people;
    }

    private ConnectionStatus ask(Member who, Member whom) throws Exception {
        return as(who.account(), ATTENDEE, () -> connections.ask(new Ask(whom.attendee(), null)))
                .connection()
                .status();
    }

    private long asked(Member who, Member whom) throws Exception {
        return as(who.account(), ATTENDEE, () -> connections.ask(new Ask(whom.attendee(), null)))
                .connection()
                .id();
    }

    /** What the service must not do. */
    private String readThenWrite(Member who, Member whom) {
        String pair = " where account_low = ? and account_high = ?";
        long low = Math.min(who.account(), whom.account());
        long high = Math.max(who.account(), whom.account());
        if (world.count("select count(*) from connection" + pair, low, high) > 0) {
            world.execute("update connection set status = 'accepted'" + pair, low, high);
            return "accepted";
        }
        try {
            world.execute(
                    "insert into connection (asker, asked, event_id, asked_at) values (?, ?, ?, now())",
                    who.account(),
                    whom.account(),
                    event);
            return "asked";
        } catch (IllegalStateException duplicate) {
            return "duplicate";
        }
    }

    private long count(String sql) {
        return world.count(sql, event);
    }

    private long mails(String kind) {
        return world.count(
                "select count(*) from outbox_message o join connection c on c.id = json_value(o.payload, '$.connection_id')"
                        + " where c.event_id = ? and o.kind = ?",
                event,
                kind);
    }

    private static String outcome(Callable<?> act) throws Exception {
        try {
            act.call();
            return "done";
        } catch (DomainException refusal) {
            return refusal.code().name();
        }
    }
}
