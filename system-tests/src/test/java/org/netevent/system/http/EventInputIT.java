package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** What the events' part of the API answers to what makes no sense (SPEC §7): always a problem, by the field. */
class EventInputIT extends ClientTest {

    private static final Map<String, Object> GOOD = Map.of(
            "name", "Autumn school",
            "start_time", "2030-01-15T09:00:00Z",
            "end_time", "2030-01-15T17:00:00Z",
            "time_zone", "Europe/Berlin");

    private static Http owner;
    private static String event;

    @BeforeAll
    static void anEvent() {
        Person person = Person.organizer("Olga Owner");
        owner = person.http();
        event = "/api/events/" + PublishedEvent.by(person).id();
    }

    /** Field and JSON value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            name            | ""
            name            | "   "
            name            | 5
            name            | true
            name            | []
            name            | "a\\u0000b"
            start_time      | ""
            start_time      | "tomorrow"
            start_time      | 5
            start_time      | "2030-13-01T00:00:00Z"
            start_time      | "2030-01-01T00:00:00+25:00"
            start_time      | "2020-01-01T00:00:00Z"
            start_time      | "2150-01-01T00:00:00Z"
            start_time      | "9999999-01-01T00:00:00Z"
            start_time      | null
            start_time      | "2030-03-31T02:30:00"
            end_time        | "2030-01-15T08:00:00Z"
            end_time        | "2030-01-15T09:00:00Z"
            end_time        | "2034-01-15T09:00:00Z"
            end_time        | {}
            end_time        | null
            time_zone       | "Mars/Base"
            time_zone       | ""
            time_zone       | "+01:00"
            time_zone       | 5
            latitude        | 91
            latitude        | -90.5
            latitude        | "north"
            longitude       | 1e300
            geofence_radius | 0
            geofence_radius | 1.5
            geofence_radius | 100001
            geofence_radius | 50
            max_attendees   | 0
            max_attendees   | -1
            max_attendees   | 1.5
            max_attendees   | "many"
            max_attendees   | true
            max_attendees   | 1000001
            max_attendees   | 99999999999
            category        | "nonsense"
            category        | 5
            tags            | "one"
            tags            | ["a", "A"]
            tags            | [5]
            tags            | ["1","2","3","4","5","6","7","8","9","10","11"]
            visibility      | "secret"
            visibility      | ""
            approval        | "auto"
            approval        | []
            reentry         | "never"
            asks_amount     | "perhaps"
            ticket_prefix   | "a"
            ticket_prefix   | "evt"
            ticket_prefix   | "ABCDEFGHIJKLM"
            ticket_prefix   | "A-1"
            version         | "first"
            """)
    void aWrongValueIsNamedByItsField(String field, String value) {
        JsonObject body =
                Json.createObjectBuilder(GOOD).add(field, value(value)).build();
        for (Answer answer : List.of(owner.post("/api/events", body), owner.put(event, body))) {
            invalid(answer, field);
        }
    }

    @ParameterizedTest
    @CsvSource({"name, 200", "description, 10000", "location, 200", "address, 300", "time_zone, 64"})
    void tooLongATextIsNamedByItsField(String field, int most) {
        JsonObject body =
                Json.createObjectBuilder(GOOD).add(field, "x".repeat(most + 1)).build();
        invalid(owner.post("/api/events", body), field);
        invalid(owner.put(event, body), field);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        invalid(
                owner.post(
                        "/api/events",
                        Json.createObjectBuilder(GOOD)
                                .add("name", "")
                                .add("end_time", "2029-01-15T08:00:00Z")
                                .add("latitude", 95)
                                .add("category", "nonsense")
                                .add("time_zone", "Mars/Base")
                                .build()),
                "name",
                "end_time",
                "latitude",
                "longitude",
                "category",
                "time_zone");
    }

    @Test
    void otherNamesOfFieldsAreCheckedToo() {
        invalid(create("title", "x".repeat(201), "name"), "name");
        invalid(create("date_time", "soon", "start_time"), "start_time");
        invalid(create("duration", 0, "end_time"), "duration");
        invalid(create("duration", -5, "end_time"), "duration");
        invalid(create("duration", 2147483647, "end_time"), "end_time");
        invalid(with("latitude", 52.5), "longitude");
        invalid(with("longitude", 13.4), "latitude");
        invalid(owner.json("POST", "/api/events", "{}"), "name", "start_time", "end_time");
        invalid(
                owner.post(
                        "/api/events",
                        Json.createObjectBuilder(GOOD)
                                .add("tags", Json.createArrayBuilder(List.of("x".repeat(41))))
                                .build()),
                "tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\": {", "{\"name\":}", "[]", "5", "\"text\"", "{} {}", "no json"})
    void whatIsNoJsonObjectIs400(String body) {
        problem(400, owner.json("POST", "/api/events", body));
        problem(400, owner.json("PUT", event, body));
        problem(400, owner.json("POST", event + "/team", body));
        problem(400, owner.json("POST", event + "/cancel", body));
    }

    /** A body that breaks off inside a property that nobody asked for once kept the server busy for ever. */
    @Test
    void deepNestingEnds() {
        String deep = "{\"a\":".repeat(5000);
        problem(400, owner.json("POST", "/api/events", deep));
        problem(400, owner.json("POST", event + "/team", deep));
        problem(400, Http.anonymous().json("POST", "/api/register", "{\"a\": {\"b\":"));
    }

    @Test
    void otherEncodingsTypesAndSizesAreRefused() {
        byte[] latin = Json.createObjectBuilder(GOOD)
                .add("name", "Zoë")
                .build()
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
        problem(
                400,
                owner.with("Content-Type", "application/json")
                        .send("POST", "/api/events", BodyPublishers.ofByteArray(latin)));
        problem(
                415,
                owner.with("Content-Type", "text/xml").send("POST", "/api/events", BodyPublishers.ofString("<a/>")));
        problem(415, owner.send("POST", "/api/events", BodyPublishers.ofString("{}")));
        problem(
                415,
                owner.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("PUT", event, BodyPublishers.ofString("name=x")));
        problem(
                413,
                owner.post(
                        "/api/events",
                        Json.createObjectBuilder(GOOD)
                                .add("description", "x".repeat(1_000_001))
                                .build()));
        problem(406, owner.with("Accept", "text/xml").get(event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events/0",
                "/api/events/999999999",
                "/api/events/abc",
                "/api/events/-1",
                "/api/events/1.5",
                "/api/events/99999999999999999999",
                "/api/events/code/XXXXXXXXXX",
                "/api/events/code/%00",
                "/api/events/abc/calendar.ics",
                "/api/events/999999999/calendar.ics",
                "/api/images/0",
                "/api/images/abc",
                "/api/images/99999999999999999999"
            })
    void anUnknownIdIs404(String path) {
        problem(404, owner.get(path));
    }

    @Test
    void anUnknownIdIs404ForEveryCommand() {
        for (String id : List.of("999999999", "abc", "99999999999999999999")) {
            String path = "/api/events/" + id;
            problem(404, owner.json("PUT", path, "{}"));
            problem(404, owner.delete(path));
            for (String step : List.of("publish", "unpublish", "cancel")) problem(404, owner.post(path + "/" + step));
            problem(404, owner.get(path + "/team"));
            problem(404, owner.post(path + "/team", Http.object("email", "gate@example.org", "role", "gate")));
            problem(404, owner.delete(path + "/team/1"));
            problem(404, owner.upload(path + "/images", "image", "a.png", "image/png", Files.png()));
            problem(404, owner.delete(path + "/images/1"));
        }
        problem(404, owner.delete(event + "/team/999999999"));
        problem(404, owner.delete(event + "/images/999999999"));
    }

    /** A picture of one event is not removed through another. */
    @Test
    void aPictureBelongsToItsEvent() {
        Person other = Person.organizer("Oda Other");
        String path = "/api/events/" + PublishedEvent.by(other).id();
        int picture = other.http()
                .upload(path + "/images", "image", "a.png", "image/png", Files.png())
                .json()
                .getInt("id");
        problem(404, owner.delete(event + "/images/" + picture));
        assertThat(other.http().get("/api/images/" + picture).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, ''",
        "POST, ''",
        "GET, /publish",
        "PUT, /publish",
        "GET, /cancel",
        "DELETE, /unpublish",
        "PUT, /images",
        "PUT, /team",
        "POST, /calendar.ics"
    })
    void anotherMethodIs405(String method, String path) {
        Answer answer = owner.json(method, event + path, "{}");
        problem(405, answer);
        assertThat(answer.header("Allow")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            page=-1                  | page
            page=x                   | page
            page=99999999999         | page
            size=0                   | size
            size=201                 | size
            size=100000              | size
            size=x                   | size
            sort=nonsense            | sort
            sort=name;drop           | sort
            sort=distance            | sort
            from=x                   | from
            from=99999-01-01         | from
            to=2026-13-45            | to
            near=1                   | near
            near=a,b                 | near
            near=91,0                | near
            near=NaN,1               | near
            near=1,1&radius_km=-1    | radius_km
            near=1,1&radius_km=NaN   | radius_km
            organizer=x              | organizer
            organizer=99999999999999999999 | organizer
            featured=x               | featured
            """)
    void aFilterThatCannotBeReadIsNamed(String query, String field) {
        invalid(Http.anonymous().get("/api/events?" + query), field);
        invalid(Http.anonymous().get("/api/events.ics?" + query), field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=%25", "q=_", "q='%20or%201=1", "q=%00", "q=%F0%9F%98%80", "q=%ff", "tag=%22", "category=none"
            })
    void aFilterThatFindsNothingFindsNothing(String query) {
        Answer answer = Http.anonymous().get("/api/events?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().getInt("total")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"state=x, state", "sort=distance, sort", "page=-1, page", "size=201, size"})
    void theTeamsListIsCheckedToo(String query, String field) {
        invalid(owner.get("/api/organizer/events?" + query), field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                                     | email
            {"email": "gate@example.org"}                          | role
            {"email": "x", "role": "gate"}                         | email
            {"email": "nobody-has-this@example.org", "role": "gate"} | email
            {"email": 5, "role": "gate"}                           | email
            {"email": "gate@example.org", "role": "king"}          | role
            {"email": "gate@example.org", "role": "owner"}         | role
            """)
    void aWrongMemberIsNamedByTheField(String body, String field) {
        invalid(owner.json("POST", event + "/team", body), field);
    }

    @Test
    void aReasonHasALimitAndAForm() {
        invalid(owner.post(event + "/cancel", Http.object("reason", "x".repeat(501))), "reason");
        invalid(owner.post(event + "/cancel", Http.object("reason", 5)), "reason");
        assertThat(owner.get(event).json().getString("status")).isEqualTo("published");
    }

    @Test
    void messagesAreInTheCallersLanguage() {
        JsonObject body = Json.createObjectBuilder(GOOD).add("name", "").build();
        assertThat(owner.with("Accept-Language", "de").post("/api/events", body).text())
                .contains("Bitte ausfüllen");
        assertThat(owner.with("Accept-Language", "en").post("/api/events", body).text())
                .contains("Fill this in");
    }

    private static Answer create(String field, Object value, String instead) {
        return owner.post(
                "/api/events",
                Json.createObjectBuilder(GOOD)
                        .remove(instead)
                        .addAll(Json.createObjectBuilder(Map.of(field, value)))
                        .build());
    }

    private static Answer with(String field, double value) {
        return owner.post(
                "/api/events", Json.createObjectBuilder(GOOD).add(field, value).build());
    }

    private static jakarta.json.JsonValue value(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static void invalid(Answer answer, String... fields) {
        problem(422, answer);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .as("%s", answer)
                .extracting(error -> error.getString("field"))
                .contains(fields);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .allSatisfy(error -> assertThat(error.getString("message")).isNotBlank());
    }

    private static void problem(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("title")).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "org.netevent", "java.");
    }
}
