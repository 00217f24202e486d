package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.AppointmentCast.APPOINTMENTS;
import static org.netevent.system.http.AppointmentCast.ROWS;
import static org.netevent.system.http.AppointmentCast.at;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Statements;
import org.netevent.system.http.AppointmentCast.Member;

/** Appointments over the API: their life, what ends them, bad input and free times (SPEC §2, §4, §7). */
class AppointmentsIT extends ClientTest {
    private AppointmentCast cast;
    private Member anna;
    private Member bert;

    @BeforeEach
    void two() {
        cast = new AppointmentCast();
        anna = cast.member("Anna Asker");
        bert = cast.member("Bert Asked");
    }

    @Test
    void aProposalHasTheFieldsOfTheSpecification() {
        Answer answer = anna.propose(bert, at(60), "location", " Lobby ", "notes", "<b>About</b> Jakarta");

        assertThat(answer.status()).isEqualTo(201);
        JsonObject made = answer.json();
        assertThat(answer.header("Location")).endsWith("/api/appointments/" + made.getInt("id"));
        assertThat(made.getInt("event_id")).isEqualTo((int) cast.event.id());
        assertThat(made.getInt("target_id")).isEqualTo((int) bert.attendee());
        assertThat(made.getInt("proposer_id")).isEqualTo((int) anna.attendee());
        assertThat(made.getString("appointment_time")).isEqualTo(at(60).toString());
        assertThat(made.getString("end_time")).isEqualTo(at(90).toString());
        assertThat(made.getInt("duration")).isEqualTo(30);
        assertThat(made.getString("location")).isEqualTo("Lobby");
        assertThat(made.getString("notes")).isEqualTo("<b>About</b> Jakarta");
        assertThat(made.getString("status")).isEqualTo("pending");
        assertThat(made.getJsonObject("with").getString("name")).isEqualTo("Bert Asked");
        assertThat(made.getBoolean("can_answer")).isFalse();
        assertThat(bert.get(made.getInt("id")).getBoolean("can_answer")).isTrue();
        assertThat(cast.owner
                        .http()
                        .get("/api/v1/events/" + cast.event.id() + "/tables")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void itsLifeOverTheApi() {
        long id = anna.proposed(bert, at(60));
        assertThat(bert.put(id, "appointment_time", at(120).toString(), "duration", 45)
                        .json()
                        .getString("status"))
                .isEqualTo("pending");
        assertThat(anna.get(id).getInt("duration")).isEqualTo(45);
        assertThat(anna.put(id, "status", "accepted").json().getString("status"))
                .isEqualTo("accepted");
        assertThat(anna.put(id, "status", "accepted").status()).as("twice").isEqualTo(200);
        assertThat(bert.put(id, "status", "accepted").status())
                .as("the other one")
                .isEqualTo(409);
        Answer cancelled = bert.put(id, "status", "cancelled", "reason", "Train late");
        assertThat(cancelled.json().getString("reason")).isEqualTo("Train late");
        assertThat(anna.put(id, "status", "accepted").status()).isEqualTo(409);
        assertThat(anna.put(id, "appointment_time", at(60).toString()).status()).isEqualTo(409);
        assertThat(steps(id)).containsExactly("proposed", "moved", "accepted", "cancelled");
        assertThat(mails(id))
                .isEqualTo("proposed>" + bert.person().id() + " moved>"
                        + anna.person().id() + " accepted>" + bert.person().id() + " cancelled>"
                        + anna.person().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "event_id         | null                        | 422",
                "event_id         | 'x'                         | 422",
                "event_id         | 999999999                   | 404",
                "target_id        | null                        | 422",
                "target_id        | 'x'                         | 422",
                "target_id        | -1                          | 404",
                "appointment_time | null                        | 422",
                "appointment_time | 'tomorrow'                  | 422",
                "appointment_time | '2027-10-30T08:00:00'       | 422",
                "appointment_time | '2020-10-30T08:00:00Z'      | 422",
                "appointment_time | '2027-10-30T06:59:00Z'      | 422",
                "appointment_time | '2027-10-31T16:31:00Z'      | 422",
                "appointment_time | '2099-10-31T16:31:00Z'      | 422",
                "duration         | null                        | 422",
                "duration         | 4                           | 422",
                "duration         | 481                         | 422",
                "duration         | -30                         | 422",
                "duration         | 30.5                        | 422",
                "duration         | 'long'                      | 422",
                "location         | {}                          | 422",
                "notes            | []                          | 422"
            })
    void aWrongFieldIsNamedAndNothingIsDone(String field, String value, int status) {
        String body = "{\"event_id\": %d, \"target_id\": %d, \"appointment_time\": \"%s\", \"duration\": 30}"
                .formatted(cast.event.id(), bert.attendee(), at(60));
        String wrong = value.replace('\'', '"');
        String sent = body.contains("\"" + field + "\"")
                ? body.replaceFirst("\"" + field + "\": (\"[^\"]*\"|\\d+)", "\"" + field + "\": " + wrong)
                : body.replace("{\"event_id\"", "{\"" + field + "\": " + wrong + ", \"event_id\"");
        Answer answer = anna.http().json("POST", APPOINTMENTS, sent);

        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        if (status == 422) assertThat(fields(answer)).contains(field);
        assertThat(anna.http().get(APPOINTMENTS).json().getInt("total")).isZero();
    }

    @Test
    void longTextsAreRefusedAndTheEdgesAreTaken() {
        assertThat(fields(anna.propose(bert, at(60), "location", "x".repeat(201))))
                .contains("location");
        assertThat(fields(anna.propose(bert, at(60), "notes", "x".repeat(1001))))
                .contains("notes");
        assertThat(anna.propose(bert, at(60), "location", "x".repeat(200), "notes", "ü".repeat(1000))
                        .status())
                .isEqualTo(201);
        assertThat(anna.propose(bert, AppointmentCast.START, "duration", 5).status())
                .isEqualTo(201);
        assertThat(anna.propose(bert, Instant.parse("2027-10-31T09:00:00Z"), "duration", 480)
                        .status())
                .isEqualTo(201);
        assertThat(anna.http().json("POST", APPOINTMENTS, "{").status()).isEqualTo(400);
        assertThat(anna.http().json("POST", APPOINTMENTS, "").status()).isIn(400, 422);
    }

    @Test
    void aChangeIsAnAnswerOrAnotherTimeAndNothingElse() {
        long id = anna.proposed(bert, at(60));

        assertThat(fields(bert.put(id))).contains("status");
        assertThat(fields(bert.put(id, "status", "pending"))).contains("status");
        assertThat(fields(bert.put(id, "status", "accepted", "duration", 20))).contains("status");
        assertThat(fields(bert.put(id, "status", "rejected", "reason", "x".repeat(501))))
                .contains("reason");
        assertThat(fields(bert.put(id, "duration", 3))).contains("duration");
        assertThat(fields(bert.put(id, "appointment_time", "2027-11-01T10:00:00Z")))
                .contains("appointment_time");
        assertThat(bert.put(999_999_999L, "status", "accepted").status()).isEqualTo(404);
        assertThat(bert.get(id).getInt("sequence")).isZero();
    }

    @Test
    void aClashNamesOnesOwnAppointmentInTheCallersLanguage() {
        long first = anna.proposed(bert, at(60));
        bert.put(first, "status", "accepted");
        Member carl = cast.member("Carl Third");
        long second = carl.proposed(bert, at(75));

        Answer english = bert.put(second, "status", "accepted");
        assertThat(english.status()).isEqualTo(409);
        assertThat(english.json().getString("detail")).contains("Anna Asker", "10:00 CEST", "30 minutes");
        assertThat(english.json().getInt("appointment_id")).isEqualTo((int) first);
        Answer german = bert.http()
                .with("Accept-Language", "de")
                .put(APPOINTMENTS + "/" + second, object("status", "accepted"));
        assertThat(german.json().getString("detail")).contains("Anna Asker", "10:00 MESZ", "30 Minuten");
        assertThat(bert.propose(carl, at(80)).status()).as("into the own one").isEqualTo(409);
        assertThat(bert.get(second).getString("status")).isEqualTo("pending");
    }

    @Test
    void whoLeavesTheEventEndsTheAppointmentsAndBothAreTold() {
        long pending = anna.proposed(bert, at(60));
        long accepted = bert.proposed(anna, at(120));
        anna.put(accepted, "status", "accepted");
        long others = cast.member("Carl").proposed(bert, at(180));

        assertThat(anna.http()
                        .delete("/api/events/" + cast.event.id() + "/rsvp")
                        .status())
                .isEqualTo(204);

        for (long id : List.of(pending, accepted)) {
            JsonObject ended = bert.get(id);
            assertThat(ended.getString("status")).isEqualTo("cancelled");
            assertThat(ended.getString("cause")).isEqualTo("registration_ended");
            assertThat(mails(id))
                    .contains(
                            "cancelled>" + anna.person().id(),
                            "cancelled>" + bert.person().id());
        }
        assertThat(bert.get(others).getString("status")).isEqualTo("pending");
    }

    @Test
    void aRegistrationForSomebodyElseEndsNothing() {
        long id = anna.proposed(bert, at(60));
        String manage = anna.http()
                .post(
                        "/api/register",
                        object("name", "Ole", "email", "ole-" + id + "@example.org", "event_id", cast.event.id()))
                .json()
                .getString("manage_url");
        long other = ROWS.count("select id from registration where email = ?", "ole-" + id + "@example.org");
        assertThat(manage).contains("/registration/" + other);
        cast.owner.http().post("/api/admin/decline/" + other);
        ROWS.execute("update registration set status = 'pending' where id = ?", other);
        cast.owner.http().post("/api/admin/decline/" + other);

        assertThat(bert.get(id).getString("status")).isEqualTo("pending");
    }

    @Test
    void anEventThatMovesAwayOrIsCancelledEndsItsAppointments() {
        long early = anna.proposed(bert, at(0));
        long late = anna.proposed(bert, at(600));
        cast.owner.http().put("/api/events/" + cast.event.id(), object("start_time", at(60).toString()));

        assertThat(bert.get(early).getString("cause")).isEqualTo("event_moved");
        assertThat(bert.get(late).getString("status")).isEqualTo("pending");
        assertThat(mails(early))
                .contains(
                        "cancelled>" + anna.person().id(),
                        "cancelled>" + bert.person().id());

        cast.owner.http().post("/api/events/" + cast.event.id() + "/cancel");
        assertThat(bert.get(late).getString("cause")).isEqualTo("event_cancelled");
        assertThat(anna.propose(bert, at(600)).status()).isIn(403, 404, 409);
    }

    @Test
    void freeTimesAreThoseOfBothInTheEventsHours() {
        Member carl = cast.member("Carl");
        long id = carl.proposed(bert, at(0), "duration", 60);
        bert.put(id, "status", "accepted");

        JsonObject free = anna.http().get(slots() + "&duration=45").json();
        assertThat(free.getJsonArray("days").getValuesAs(JsonString::getString))
                .containsExactly("2027-10-30", "2027-10-31");
        assertThat(free.getString("day")).isEqualTo("2027-10-30");
        assertThat(starts(free)).startsWith(at(60).toString()).doesNotContain(at(45).toString());
        // 09:00 to 18:00 each day, by summer time and by winter time
        JsonObject second =
                anna.http().get(slots() + "&duration=60&day=2027-10-31").json();
        assertThat(starts(second))
                .startsWith("2027-10-31T08:00:00Z")
                .endsWith("2027-10-31T16:00:00Z")
                .hasSize(33);
        for (String wrong : List.of("&duration=4", "&duration=481", "&duration=x", "&day=soon"))
            assertThat(anna.http().get(slots() + wrong).status()).as(wrong).isEqualTo(422);
        assertThat(anna.http().get("/api/events/" + cast.event.id() + "/slots").status())
                .isEqualTo(422);
    }

    @Test
    void theListIsFilteredPagedAndReadByAFewStatements() {
        Member carl = cast.member("Carl");
        for (int i = 0; i < 6; i++) carl.proposed(bert, at(i * 60));
        long last = carl.proposed(bert, at(6 * 60));
        bert.put(last, "status", "accepted");

        assertThat(total(bert, "?status=accepted")).isEqualTo(1);
        assertThat(total(bert, "?status=pending&event_id=" + cast.event.id())).isEqualTo(6);
        assertThat(total(bert, "?event_id=999999")).isZero();
        assertThat(total(bert, "?from=" + at(60) + "&to=" + at(120))).isEqualTo(1);
        JsonObject page = bert.http()
                .get(APPOINTMENTS + "?size=2&page=1&sort=-appointment_time")
                .json();
        assertThat(page.getJsonArray("items").getJsonObject(0).getString("appointment_time"))
                .isEqualTo(at(240).toString());
        for (String wrong : List.of("status=maybe", "event_id=x", "from=today", "size=0", "sort=name"))
            assertThat(bert.http().get(APPOINTMENTS + "?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(422);

        long few = selects("?size=1");
        assertThat(selects("?size=7")).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void aRepeatedProposalIsAnsweredWithTheFirst() {
        long first = anna.proposed(bert, at(60));
        assertThat(anna.proposed(bert, at(60))).isEqualTo(first);
        bert.put(first, "status", "rejected");
        assertThat(anna.proposed(bert, at(60))).isNotEqualTo(first);
    }

    private long selects(String query) {
        return Statements.fewest(12, run -> bert.http().get(APPOINTMENTS + query))
                .get("com_select");
    }

    private static long total(Member member, String query) {
        return member.http().get(APPOINTMENTS + query).json().getInt("total");
    }

    private String slots() {
        return "/api/events/" + cast.event.id() + "/slots?attendee_id=" + bert.attendee();
    }

    private static List<String> starts(JsonObject slots) {
        return slots.getJsonArray("items").stream()
                .map(slot -> slot.asJsonObject().getString("start_time"))
                .toList();
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        return answer.json().getJsonArray("errors").stream()
                .map(JsonValue::asJsonObject)
                .map(error -> error.getString("field"))
                .toList();
    }

    private static List<String> steps(long id) {
        String steps = ROWS.text(
                "select group_concat(replace(action, 'appointment.', '') order by id) from audit_entry where target_type ="
                        + " 'appointment' and target_id = ?",
                id);
        return List.of(steps.split(","));
    }

    /** What was put into the outbox, in order: {@code <step>><account>}. */
    private static String mails(long id) {
        return ROWS.text(
                "select group_concat(concat(replace(kind, 'mail.appointment_', ''), '>', json_value(payload,"
                        + " '$.account_id')) order by id separator ' ') from outbox_message where kind like"
                        + " 'mail.appointment%' and json_value(payload, '$.appointment_id') = ?",
                id);
    }
}
