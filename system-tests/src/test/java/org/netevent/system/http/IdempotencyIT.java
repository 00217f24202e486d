package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Together;

/** A POST that comes again with its Idempotency-Key gets the first answer and does nothing (SPEC §4). */
class IdempotencyIT extends ClientTest {

    private static PublishedEvent event;

    @BeforeAll
    static void anEvent() {
        event = PublishedEvent.by(Person.organizer("Ivo Idem"));
    }

    @Test
    void aRepeatGetsTheFirstAnswer() throws SQLException {
        Http guest = guest();
        JsonObject body = registration();
        Answer first = guest.post("/api/register", body);
        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();

        for (String path : List.of("/api/register", "/api/v1/register")) {
            Answer again = guest.post(path, body);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.text()).isEqualTo(first.text());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        }
        assertThat(registrations(body.getString("email"))).isEqualTo(1);
        assertThat(Http.anonymous().post("/api/register", body).status())
                .as("without the key it is another request")
                .isEqualTo(409);
    }

    @Test
    void ofTwentyAtTheSameTimeOneRuns() throws Exception {
        Http owner = event.owner().http().with("Idempotency-Key", key());
        String name = "Once " + UUID.randomUUID();
        JsonObject body = object(
                "name",
                name,
                "start_time",
                "2030-05-01T09:00:00Z",
                "end_time",
                "2030-05-01T10:00:00Z",
                "time_zone",
                "UTC");
        List<Answer> answers = Together.run(20, i -> () -> owner.post("/api/events", body));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::text)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(busy -> assertThat(busy.header("Retry-After")).isEqualTo("1"));
        assertThat(count("select count(*) from event where name = ?", name)).isEqualTo(1);

        Together.run(2, i -> () -> event.owner().http().post("/api/events", body));
        assertThat(count("select count(*) from event where name = ?", name))
                .as("without a key each one runs: the key did it")
                .isEqualTo(3);
    }

    @Test
    void twentyTimesOneRegistration() throws Exception {
        Http guest = guest();
        JsonObject body = registration();
        List<Answer> answers = Together.run(20, i -> () -> guest.post("/api/register", body));
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        assertThat(registrations(body.getString("email"))).isEqualTo(1);
        assertThat(guest.post("/api/register", body).status()).isEqualTo(201);
    }

    @Test
    void aKeyIsForOneRequest() {
        Http guest = guest();
        assertThat(guest.post("/api/register", registration()).status()).isEqualTo(201);
        Answer other = guest.post("/api/register", registration());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().getString("type")).endsWith("key_reused");
        assertThat(guest.post("/api/auth/register", registration()).status())
                .as("on another path")
                .isEqualTo(422);
    }

    @Test
    void aKeyIsItsCallersOwn() {
        String key = key();
        Answer one =
                Person.attendee("Ina One").http().with("Idempotency-Key", key).post(rsvp());
        Answer two =
                Person.attendee("Ida Two").http().with("Idempotency-Key", key).post(rsvp());
        assertThat(one.status()).isEqualTo(201);
        assertThat(two.status()).isEqualTo(201);
        assertThat(two.header("Idempotency-Replayed")).isNull();
        assertThat(two.json().getInt("id")).isNotEqualTo(one.json().getInt("id"));
    }

    @Test
    void aConflictIsAnAnswerToo() {
        Http owner = event.owner().http().with("Idempotency-Key", key());
        PublishedEvent again = PublishedEvent.by(event.owner());
        Answer first = owner.post("/api/events/" + again.id() + "/publish");
        assertThat(first.status()).as("%s", first).isEqualTo(409);
        Answer second = owner.post("/api/events/" + again.id() + "/publish");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Content-Type")).startsWith("application/problem+json");
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void whatWasRefusedMayBeMendedUnderTheSameKey() {
        Http guest = guest();
        assertThat(guest.post("/api/register", object("event_id", (int) event.id()))
                        .status())
                .isEqualTo(422);
        assertThat(guest.json("POST", "/api/register", "{").status()).isEqualTo(400);
        assertThat(guest.post("/api/register", registration()).status()).isEqualTo(201);
    }

    @Test
    void aFileIsAddedOnce() {
        String email = UUID.randomUUID() + "@example.org";
        JsonObject made = event.register("Fay File", email);
        String token = made.getString("manage_url").replaceAll(".*/", "");
        byte[] pdf = "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Http guest = guest();
        String path = "/api/registrations/" + made.getInt("id") + "/attachments?token=" + token;
        Answer first = guest.upload(path, "file", "slip.pdf", "application/pdf", pdf);
        Answer second = guest.upload(path, "file", "slip.pdf", "application/pdf", pdf);
        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void tokensAreNotKept() throws SQLException {
        Person person = Person.attendee("Tom Token");
        Http caller = guest();
        JsonObject credentials = object("email", person.email(), "password", Person.PASSWORD);
        Answer first = caller.post("/api/auth/login", credentials);
        Answer second = caller.post("/api/auth/login", credentials);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().getString("refresh_token"))
                .isNotEqualTo(first.json().getString("refresh_token"));
        assertThat(count("select count(*) from idempotent_answer where body like concat('%', ?, '%')", "refresh_token"))
                .isZero();
    }

    @Test
    void anAnswerIsKeptForADay() throws SQLException {
        Http guest = guest();
        JsonObject body = registration();
        String first = guest.post("/api/register", body).text();
        assertThat(guest.post("/api/register", body).text()).isEqualTo(first);
        age(first, 25);
        assertThat(guest.post("/api/register", body).status())
                .as("runs again, and the address is registered")
                .isEqualTo(409);
    }

    @Test
    void aKeyThatIsNone() {
        for (String key : List.of("", "x".repeat(256), "two\tparts")) {
            Answer answer = Http.anonymous().with("Idempotency-Key", key).post("/api/register", registration());
            assertThat(answer.status()).as(key).isEqualTo(422);
            assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("Idempotency-Key");
        }
    }

    private static Http guest() {
        return Http.anonymous().with("Idempotency-Key", key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String rsvp() {
        return "/api/events/" + event.id() + "/rsvp";
    }

    private static JsonObject registration() {
        return object("name", "Guest", "email", UUID.randomUUID() + "@example.org", "event_id", (int) event.id());
    }

    private static long registrations(String email) throws SQLException {
        return count("select count(*) from registration where email = ?", email);
    }

    private static void age(String body, int hours) throws SQLException {
        try (Connection connection = Server.dataSource().getConnection();
                PreparedStatement move = connection.prepareStatement(
                        "update idempotent_answer set created_at = created_at - interval ? hour where body = ?")) {
            move.setInt(1, hours);
            move.setString(2, body);
            assertThat(move.executeUpdate()).isEqualTo(1);
        }
    }

    private static long count(String sql, String value) throws SQLException {
        try (Connection connection = Server.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
