package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** What people and programs send wrongly when they register is refused with its reason, and never with a 500 (SPEC §7). */
class RegistrationBadInputIT extends ClientTest {
    private static final String REGISTER = "/api/register";

    private static Person owner;
    private static PublishedEvent event;

    private final Http guest = Http.anonymous();

    @BeforeAll
    static void anEvent() {
        owner = Person.organizer("Olga Owner");
        event = PublishedEvent.by(owner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            name          | null                   | 422
            name          | ""                     | 422
            name          | "  \\t "               | 422
            name          | {"first": "Zoë"}       | 422
            name          | ["Zoë"]                | 422
            name          | "a\\u0000b"            | 422
            name          | "{201}"                | 422
            email         | null                   | 422
            email         | ""                     | 422
            email         | "zoe"                  | 422
            email         | "zoe@"                 | 422
            email         | "@example.org"         | 422
            email         | "zoe@example"          | 422
            email         | "zoe@exa mple.org"     | 422
            email         | "a@b.org,c@d.org"      | 422
            email         | "a@b.org\\r\\nBcc: c@d.org" | 422
            email         | "Zoë <zoe@example.org>" | 422
            email         | "a@{250}.org"          | 422
            email         | {}                     | 422
            phone         | "{41}"                 | 422
            phone         | []                     | 422
            organisation  | "{201}"                | 422
            role          | "{121}"                | 422
            team_name     | "{201}"                | 422
            members       | "{2001}"               | 422
            members       | {"a": 1}               | 422
            members       | [1, 2]                 | 422
            members       | true                   | 422
            amount        | -1                     | 422
            amount        | -0.01                  | 422
            amount        | "-5"                   | 422
            amount        | 1.234                  | 422
            amount        | 12345678901            | 422
            amount        | 1e30                   | 422
            amount        | 1e999999999            | 422
            amount        | "1,50"                 | 422
            amount        | "much"                 | 422
            amount        | ""                     | 422
            amount        | {}                     | 422
            amount        | true                   | 422
            ticket_type_id | 5                     | 422
            event_id      | "x"                    | 422
            event_id      | 1.5                    | 422
            event_id      | {}                     | 422
            event_id      | 99999999999999999999   | 422
            event_id      | 1e400                  | 422
            """)
    void aWrongFieldIsNamed(String field, String value, int status) {
        Answer answer = send(field, value);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(fields(answer)).as("%s", answer).contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "event_id, 0",
        "event_id, -1",
        "event_id, 9223372036854775807",
        "event_code, '\"AAAAAAAAAA\"'",
        "event_code, '\"\"'",
        "event_code, '\"../../etc\"'",
        "event_code, '\"{4000}\"'"
    })
    void anUnknownEventIsNotFound(String field, String value) {
        assertThat(send(field, value).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"No such event\"", "\"\"", "\"%\"", "\"{3000}\""})
    void aNameOfNoEventIsNamed(String name) {
        Answer answer = send("event_name", name);
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        assertThat(fields(answer)).contains("event_name");
    }

    @Test
    void severalWrongFieldsAreAllNamedInTheLanguageAskedFor() {
        Answer english = guest.post(REGISTER, Http.object("email", "zoe"));
        assertThat(english.status()).isEqualTo(422);
        assertThat(fields(english)).contains("name", "email", "event_id");
        Answer german = guest.with("Accept-Language", "de").post(REGISTER, Http.object("email", "zoe"));
        assertThat(german.json().getString("detail"))
                .isNotEqualTo(english.json().getString("detail"));
        assertThat(german.header("Content-Language")).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | 422",
                "{ | 400",
                "{\"name\": } | 400",
                "{\"name\": \"\\ud8\"} | 400",
                "<registration/> | 400",
                "[] | 400",
                "[{}] | 422",
                "42 | 400",
                "\"text\" | 400",
                "null | 422",
                "{} | 422"
            })
    void whatIsNoRegistrationIsRefused(String body, int status) {
        Answer answer = guest.json("POST", REGISTER, body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void deepAndLargeBodiesAreRefused() {
        assertThat(guest.json("POST", REGISTER, "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(guest.json("POST", REGISTER, "{\"members\": " + "[".repeat(50_000))
                        .status())
                .isEqualTo(400);
        assertThat(guest.json("POST", REGISTER, "{\"name\": \"" + "x".repeat(1_100_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/register, text/plain, 415",
        "POST, /api/register, application/xml, 415",
        "POST, /api/register, application/x-www-form-urlencoded, 415",
        "PUT, /api/register, application/json, 405",
        "GET, /api/register, application/json, 405",
        "POST, /api/events/x/rsvp, application/json, 404",
        "DELETE, /api/events/x/rsvp, application/json, 404",
        "POST, /api/events/-1/rsvp, application/json, 404",
        "POST, /api/events/99999999999999999999/rsvp, application/json, 404",
        "DELETE, /api/events/0/rsvp, application/json, 404",
        "GET, /api/events/1/rsvp, application/json, 405",
        "POST, /api/registrations/x/attachments, multipart/form-data; boundary=x, 404",
        "GET, /api/registrations/x/attachments, application/json, 404",
        "GET, /api/registrations/0/attachments, application/json, 404",
        "GET, /api/registrations/9223372036854775807/attachments/1, application/json, 404",
        "GET, /api/registrations/1/attachments/x, application/json, 404",
        "POST, /api/registrations/1/attachments, application/json, 415",
        "DELETE, /api/registrations/1/attachments, application/json, 405"
    })
    void wrongPathsMethodsAndTypes(String method, String path, String type, int status) {
        Answer answer = owner.http().with("Content-Type", type).send(method, path, BodyPublishers.ofString("{}"));
        assertThat(answer.status()).as("%s %s: %s", method, path, answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    /** Odd, but somebody may be called so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Zoë 🎟️ 王小明 \\u202eeoZ",
                "Robert'); drop table registration;--",
                "a\\tb\\r\\nc",
                "\\ud83c",
                "#{1+1} ${7*7} {0} {name}",
                "{200}"
            })
    void oddNamesAreTakenAndShownAsText(String name) {
        Answer answer = send("name", "\"" + name + "\"");
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        String url = answer.json().getString("manage_url");
        Answer page = guest.get(url.substring(url.indexOf("/registration/")));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("<script>alert(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"45.00\"", "45", "45.5", "9999999999.99", "null"})
    void amountsAreTakenAsNumberOrText(String amount) {
        assertThat(send("amount", amount).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"Zoë\", \"Bob\"]", "\"Zoë\\nBob\"", "[]", "null"})
    void membersAreTakenAsListOrText(String members) {
        assertThat(send("members", members).status()).isEqualTo(201);
    }

    @Test
    void whoIsRegisteredIsToldInsteadOfRegisteredAgain() {
        JsonObject body =
                Http.object("name", "Zoë", "email", UUID.randomUUID() + "@example.org", "event_id", event.id());
        assertThat(guest.post(REGISTER, body).status()).isEqualTo(201);
        Answer again = guest.post(REGISTER, body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().getString("type")).endsWith("already_registered");
        assertThat(again.text()).doesNotContain("/registration/");
    }

    @ParameterizedTest
    @CsvSource({
        "draft, registration_not_open",
        "cancelled, registration_event_cancelled",
    })
    void anEventThatIsNotOpenSaysWhy(String state, String code) {
        PublishedEvent closed = PublishedEvent.by(owner);
        String step = state.equals("draft") ? "/unpublish" : "/cancel";
        assertThat(owner.http()
                        .post("/api/events/" + closed.id() + step, Http.object())
                        .status())
                .isEqualTo(200);
        Answer register =
                guest.post(REGISTER, Http.object("name", "Zoë", "email", "zoe@example.org", "event_id", closed.id()));
        assertThat(register.status()).isEqualTo(409);
        assertThat(register.json().getString("type")).endsWith(code);
        Answer rsvp = owner.http().post("/api/events/" + closed.id() + "/rsvp");
        assertThat(rsvp.status()).isEqualTo(409);
        assertThat(rsvp.json().getString("type")).endsWith(code);
    }

    /** A registration that would be right but for this field, whose value is JSON; {@code {41}} stands for 41 letters. */
    private Answer send(String field, String value) {
        JsonObjectBuilder right =
                Json.createObjectBuilder().add("name", "Zoë Müller").add("email", UUID.randomUUID() + "@example.org");
        if (!field.startsWith("event_")) right.add("event_id", event.id());
        right.remove(field);
        String rest = right.build().toString();
        String json = value;
        for (int length : new int[] {41, 121, 200, 201, 250, 2001, 3000, 4000})
            json = json.replace("{" + length + "}", "x".repeat(length));
        return guest.json("POST", REGISTER, "{\"" + field + "\": " + json + ", " + rest.substring(1));
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }
}
