package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.http.ConnectionCast.Member;

/** Who may ask whom, and whose connection is whose (SPEC §2, §8). */
class ConnectionAccessIT extends ClientTest {
    private static final String CONNECTIONS = "/api/connections";

    private static ConnectionCast cast;

    @BeforeAll
    static void people() {
        cast = ConnectionCast.get();
    }

    @Test
    void onlyAttendeesAsk() {
        Member target = cast.member("Tara Target");
        cast.whoMayNotAsk().forEach((who, expected) -> {
            Answer answer = expected.getKey().post(CONNECTIONS, object("connected_attendee_id", target.attendee()));
            assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(expected.getValue());
        });
        assertThat(connectionsOf(target)).isZero();
    }

    @Test
    void onlyAttendeesWhoShowThemselvesAreAsked() {
        Member anna = cast.member("Anna Asker");
        cast.whoCannotBeAsked(anna).forEach((who, expected) -> {
            Answer answer = anna.http().post(CONNECTIONS, object("connected_attendee_id", expected.getKey()));
            assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(expected.getValue());
        });
        assertThat(connectionsOf(anna)).isZero();
    }

    /** Nobody can find out by asking whether somebody hides, is a guest, or does not exist. */
    @Test
    void whoIsHiddenLooksLikeNobody() {
        Member anna = cast.member("Anna Asker");
        List<String> answers = List.of(cast.hidden.attendee(), cast.guestId, cast.pendingId, 999_999_999L).stream()
                .map(id -> anna.http()
                        .post(CONNECTIONS, object("connected_attendee_id", id))
                        .text())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
    }

    @Test
    void aConnectionIsItsTwoPeoplesOwn() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");

        Map<String, Http> others = Map.of(
                "another attendee", cast.stranger.http(),
                "the event's organizer", cast.owner.http(),
                "an administrator", Http.demo("admin"),
                "gate staff", cast.gate.http());
        for (String state : List.of("pending", "accepted")) {
            others.forEach((who, http) -> {
                assertThat(statuses(http, one)).as("%s of a %s one", who, state).containsOnly(404);
                assertThat(http.get(CONNECTIONS).text()).doesNotContain("Anna Asker", "Bert Asked");
            });
            assertThat(statuses(Http.anonymous(), one)).containsOnly(401);
            if (state.equals("pending")) bert.http().put(one, object("status", "accepted"));
        }
        assertThat(anna.http().get(one).json().getString("status")).isEqualTo("accepted");
        assertThat(Http.anonymous().get(CONNECTIONS).status()).isEqualTo(401);
        assertThat(Http.anonymous().get(CONNECTIONS + "/contacts.vcf").status()).isEqualTo(401);
    }

    @Test
    void theAskerDoesNotAnswerAndTheAskedDoesNotWithdraw() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");

        assertThat(anna.http().put(one, object("status", "accepted")).status()).isEqualTo(403);
        assertThat(anna.http().put(one, object("status", "rejected")).status()).isEqualTo(403);
        assertThat(bert.http().delete(one).status()).isEqualTo(409);
        assertThat(anna.http().get(one).json().getString("status")).isEqualTo("pending");
    }

    /** Who was seen when asked may answer, also after hiding or leaving; a connection outlives the event. */
    @Test
    void whoHidesLaterMayStillAnswer() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");
        ConnectionCast.hide(bert);

        assertThat(bert.http().put(one, object("status", "accepted")).status()).isEqualTo(200);
        assertThat(anna.http().get(one).json().isNull("attendee_id"))
                .as("nobody learns of who hides as an attendee")
                .isTrue();
        bert.http().delete("/api/events/" + cast.event.id() + "/rsvp");
        assertThat(anna.http().get(one).json().getString("email"))
                .isEqualTo(bert.person().email());
    }

    /** Contact data is shown by acceptance alone: in JSON, on pages, as a file. */
    @Test
    void addressAndPhoneAreSeenOnceAccepted() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        phone(anna, "+49 151 5550001");
        phone(bert, "+49 151 5550002");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");
        Browser annas = Browser.of(anna.person());
        Browser berts = Browser.of(bert.person());

        assertHidden(anna.http(), annas, one, bert);
        assertHidden(bert.http(), berts, one, anna);
        bert.http().put(one, object("status", "accepted"));

        assertThat(anna.http().get(one).json())
                .containsEntry("email", text(bert.person().email()))
                .containsEntry("phone", text("+49 151 5550002"));
        assertThat(annas.get("/my/contacts").text()).contains(bert.person().email(), "+49 151 5550002");
        assertThat(berts.get("/my/contacts").text()).contains(anna.person().email(), "+49 151 5550001");

        anna.http().delete(one);
        assertThat(anna.http().get(CONNECTIONS).text()).doesNotContain("5550002");
        assertThat(annas.get("/my/contacts").text()).doesNotContain("5550002");
        assertThat(anna.http().get(one).status()).isEqualTo(404);
    }

    @Test
    void whoWasRejectedSeesNothingEither() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        phone(bert, "+49 151 5550002");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");
        bert.http().put(one, object("status", "rejected"));

        assertHidden(anna.http(), Browser.of(anna.person()), one, bert);
        assertThat(anna.ask(bert).status()).as("again").isEqualTo(409);
        assertThat(anna.http().delete(one).status()).as("to ask again").isEqualTo(409);
    }

    private static void assertHidden(Http http, Browser browser, String one, Member other) {
        for (String seen : List.of(
                http.get(one).text(),
                http.get(CONNECTIONS).text(),
                http.get(one + "/contact.vcf").text(),
                http.get(CONNECTIONS + "/contacts.vcf").text(),
                browser.get("/my/contacts").text(),
                browser.get("/my/contacts?tab=received").text(),
                browser.get("/my/contacts?tab=sent").text()))
            assertThat(seen).doesNotContain(other.person().email()).doesNotContain("+49 151 555");
        assertThat(http.get(one + "/contact.vcf").status()).isEqualTo(409);
    }

    private static jakarta.json.JsonString text(String value) {
        return jakarta.json.Json.createValue(value);
    }

    private static void phone(Member member, String number) {
        ConnectionCast.ROWS.execute(
                "insert into profile (account_id, phone, updated_at) values (?, ?, now())"
                        + " on duplicate key update phone = values(phone)",
                member.person().id(),
                number);
    }

    private static List<Integer> statuses(Http http, String one) {
        return List.of(
                http.get(one).status(),
                http.put(one, object("status", "accepted")).status(),
                http.put(one, object("status", "rejected")).status(),
                http.delete(one).status(),
                http.get(one + "/contact.vcf").status());
    }

    private static int connectionsOf(Member member) {
        return member.http().get(CONNECTIONS).json().getInt("total");
    }
}
