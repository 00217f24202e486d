package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;
import org.netevent.system.container.Together;

/** Approving and declining, one and many (SPEC §3 Approve): ticket, mail and log come once, together or not at all. */
class DecisionsIT extends ClientTest {

    private final DeskCast cast = DeskCast.get();
    private final Http owner = cast.owner.http();
    private final Rows rows = new Rows(Server.dataSource());

    @Test
    void approvingIssuesTheTicketTellsThePersonAndIsLogged() {
        long id = cast.event.register("Zoë Müller").getInt("id");

        Answer first = owner.post("/api/admin/approve/" + id);
        Answer again = owner.post("/api/admin/approve/" + id);

        assertThat(first.status()).as("%s", first).isEqualTo(200);
        assertThat(first.json().getString("status")).isEqualTo("approved");
        assertThat(first.json().getString("serial")).matches("[A-Z0-9]{1,12}-[0-9]{6}");
        assertThat(first.json().getString("qr_path"))
                .isEqualTo("/api/tickets/" + first.json().getString("serial") + "/qr.png");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(tickets(id)).isEqualTo(1);
        assertThat(mails("mail.registration_approved", id)).isEqualTo(1);
        assertThat(logged(id, "registration.approved")).isEqualTo("{\"status\":\"pending\"} {\"status\":\"approved\"}");
        assertThat(rows.count(
                        "select count(*) from audit_entry where action = 'registration.approved' and target_id = ?"
                                + " and actor_id = ? and event_id = ?",
                        id,
                        cast.owner.id(),
                        cast.event.id()))
                .isEqualTo(1);
    }

    @Test
    void decliningTellsTheFirstReasonAndIsLogged() {
        long id = cast.event.register("Nora Nein").getInt("id");

        Answer first = owner.post("/api/admin/decline/" + id, Http.object("reason", "No payment ☹"));
        Answer again = owner.post("/api/admin/decline/" + id, Http.object("reason", "Another one"));

        assertThat(first.json().getString("status")).isEqualTo("declined");
        assertThat(first.json().getString("reason")).isEqualTo("No payment ☹");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(mails("mail.registration_declined", id)).isEqualTo(1);
        assertThat(tickets(id)).isZero();
        assertThat(logged(id, "registration.declined"))
                .isEqualTo("{\"status\":\"pending\"} {\"reason\":\"No payment ☹\",\"status\":\"declined\"}");
        conflict("registration_is_declined", owner.post("/api/admin/approve/" + id));
    }

    @Test
    void anApprovedOneCannotBeDeclined() {
        long id = cast.event.register("Ines Inside").getInt("id");
        owner.post("/api/admin/approve/" + id);

        conflict("registration_is_approved", owner.post("/api/admin/decline/" + id));
        assertThat(mails("mail.registration_declined", id)).isZero();
    }

    @Test
    void ofManyEachGetsItsOwnResult() {
        long one = cast.event.register("One").getInt("id");
        long two = cast.event.register("Two").getInt("id");
        long declined = cast.event.register("Declined").getInt("id");
        owner.post("/api/admin/decline/" + declined);
        long foreign = cast.otherEvent.register("Foreign").getInt("id");

        assertThat(many("approve", List.of(one, declined, foreign, 999_999_999L, two, one)))
                .containsExactly(
                        one + " approved",
                        declined + " registration_is_declined",
                        foreign + " not_allowed",
                        "999999999 not_found",
                        two + " approved");
        assertThat(many("decline", List.of(declined, one, foreign)))
                .containsExactly(declined + " declined", one + " registration_is_approved", foreign + " not_allowed");
        assertThat(tickets(one) + tickets(two)).isEqualTo(2);
        assertThat(tickets(declined) + tickets(foreign)).isZero();
    }

    @Test
    void noSeatIsGivenTwice() {
        PublishedEvent small = PublishedEvent.by(cast.owner, "approval", "manual", "max_attendees", 2);
        List<Long> ids = IntStream.range(0, 4)
                .mapToObj(i -> (long) small.register("Guest " + i).getInt("id"))
                .toList();

        owner.post("/api/admin/approve/" + ids.get(3));
        assertThat(many("approve", ids.subList(0, 3)))
                .containsExactly(ids.get(0) + " approved", ids.get(1) + " event_full", ids.get(2) + " event_full");
        conflict("event_full", owner.post("/api/admin/approve/" + ids.get(1)));

        assertThat(rows.count("select seats_taken from event where id = ?", small.id()))
                .isEqualTo(2);
        assertThat(rows.count("select count(*) from ticket where event_id = ?", small.id()))
                .isEqualTo(2);
        assertThat(rows.text("select status from registration where id = ?", ids.get(1)))
                .isEqualTo("pending");
    }

    @Test
    void twoOrganizersWhoApproveAtOnceMakeOneTicketAndOneMail() throws Exception {
        long id = cast.event.register("Wanted Twice").getInt("id");
        Http[] organizers = {owner, cast.colleague.http()};

        List<Answer> answers = Together.run(8, i -> () -> organizers[i % 2].post("/api/admin/approve/" + id));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream().map(answer -> answer.json().getString("serial")))
                .containsOnly(answers.get(0).json().getString("serial"));
        assertThat(tickets(id)).isEqualTo(1);
        assertThat(mails("mail.registration_approved", id)).isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from audit_entry where action = 'registration.approved' and target_id = ?",
                        id))
                .isEqualTo(1);
    }

    @Test
    void ofApprovingAndDecliningAtOnceOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            long id = cast.event.register("Disputed").getInt("id");
            String[] acts = {"approve", "decline"};

            List<Answer> answers = Together.run(
                    4, i -> () -> (i < 2 ? owner : cast.colleague.http()).post("/api/admin/" + acts[i % 2] + "/" + id));

            boolean approved = rows.text("select status from registration where id = ?", id)
                    .equals("approved");
            assertThat(answers.stream().map(Answer::status))
                    .containsExactlyElementsOf(approved ? approveWon() : declineWon());
            assertThat(tickets(id)).isEqualTo(approved ? 1 : 0);
            assertThat(mails("mail.registration_approved", id)).isEqualTo(approved ? 1 : 0);
            assertThat(mails("mail.registration_declined", id)).isEqualTo(approved ? 0 : 1);
        }
    }

    private static List<Integer> approveWon() {
        return List.of(200, 409, 200, 409);
    }

    private static List<Integer> declineWon() {
        return List.of(409, 200, 409, 200);
    }

    private Stream<String> many(String act, List<Long> ids) {
        Answer answer = owner.post("/api/admin/registrations/" + act, Http.object("ids", ids));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getInt("id") + " " + item.getString(item.isNull("status") ? "code" : "status"));
    }

    private long tickets(long registration) {
        return rows.count("select count(*) from ticket where registration_id = ?", registration);
    }

    private long mails(String kind, long registration) {
        return rows.count(
                "select count(*) from outbox_message where kind = ? and json_value(payload, '$.registration_id') = ?",
                kind,
                registration);
    }

    private String logged(long registration, String action) {
        return rows.text(
                "select concat(before_values, ' ', after_values) from audit_entry where target_type = 'registration'"
                        + " and target_id = ? and action = ?",
                registration,
                action);
    }

    private static void conflict(String type, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(409);
        assertThat(answer.json().getString("type")).endsWith(type);
    }
}
