package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Together;

/** The life of an event over the API (SPEC §2): draft, published, cancelled, and what each state refuses. */
class EventLifeIT extends ClientTest {

    private Person person;
    private Http owner;

    @BeforeEach
    void anOrganizer() {
        person = Person.organizer("Olga Owner");
        owner = person.http();
    }

    @Test
    void aNewEventIsADraftWithAllThatWasSent() {
        Answer answer = owner.json(
                "POST",
                "/api/events",
                """
                {"name": " Jakarta Night ", "description": "Talks <b>and</b> pizza", "start_time": "2030-12-01T18:00:00Z",
                 "end_time": "2030-12-01T21:00:00Z", "time_zone": "Europe/Berlin", "location": "Hall 4",
                 "address": "Hauptstraße 1, Berlin", "latitude": 52.52, "longitude": 13.405, "geofence_radius": 150,
                 "max_attendees": 50, "category": "community", "tags": ["java", "#web"], "visibility": "link",
                 "approval": "manual", "reentry": "after_checkout", "asks_amount": true, "ticket_prefix": "JN30"}
                """);
        assertThat(answer.status()).isEqualTo(201);
        JsonObject event = answer.json();
        assertThat(answer.header("Location"))
                .endsWith(":" + Server.uri("/").getPort() + "/api/events/" + event.getInt("id"));
        assertThat(owner.get("/api/events/" + event.getInt("id")).json()).isEqualTo(event);
        assertThat(owner.get("/api/v1/events/" + event.getInt("id")).json()).isEqualTo(event);
        assertThat(event.getString("code")).matches("[A-HJKMNP-Z2-9]{10}");
        assertThat(event.getString("name")).isEqualTo("Jakarta Night");
        assertThat(event.getString("description")).isEqualTo("Talks <b>and</b> pizza");
        assertThat(event.getString("status")).isEqualTo("draft");
        assertThat(event.getString("start_time")).isEqualTo("2030-12-01T18:00:00Z");
        assertThat(event.getString("time_zone")).isEqualTo("Europe/Berlin");
        assertThat(event.getJsonNumber("latitude").doubleValue()).isEqualTo(52.52);
        assertThat(event.getInt("geofence_radius")).isEqualTo(150);
        assertThat(event.getInt("max_attendees")).isEqualTo(50);
        assertThat(event.getInt("seats_taken")).isZero();
        assertThat(event.getInt("seats_left")).isEqualTo(50);
        assertThat(event.getString("category")).isEqualTo("community");
        assertThat(event.getJsonArray("tags").toString()).isEqualTo("[\"java\",\"web\"]");
        assertThat(event.getString("visibility")).isEqualTo("link");
        assertThat(event.getString("approval")).isEqualTo("manual");
        assertThat(event.getString("reentry")).isEqualTo("after_checkout");
        assertThat(event.getBoolean("asks_amount")).isTrue();
        assertThat(event.getString("ticket_prefix")).isEqualTo("JN30");
        assertThat(event.getInt("organizer_id")).isEqualTo((int) person.id());
    }

    @Test
    void otherNamesAndDefaults() {
        JsonObject event = created(
                """
                {"title": "Lunch talk", "date_time": "2030-12-01T12:00:00", "duration": 45, "time_zone": "Europe/Berlin"}
                """);
        assertThat(event.getString("name")).isEqualTo("Lunch talk");
        assertThat(event.getString("start_time")).isEqualTo("2030-12-01T11:00:00Z");
        assertThat(event.getString("end_time")).isEqualTo("2030-12-01T11:45:00Z");
        assertThat(event.getString("visibility")).isEqualTo("public");
        assertThat(event.getString("approval")).isEqualTo("automatic");
        assertThat(event.getString("reentry")).isEqualTo("single");
        assertThat(event.getString("ticket_prefix")).isEqualTo("EVT2030");
        assertThat(event.get("seats_left")).isEqualTo(JsonValue.NULL);
    }

    /** The clocks go forward on 31 March 2030 at 2:00 in Berlin, and back on 27 October at 3:00. */
    @Test
    void timesWithoutAnOffsetAreThoseOfTheZone() {
        assertThat(startIn("2030-03-31T01:59:00")).isEqualTo("2030-03-31T00:59:00Z");
        assertThat(startIn("2030-03-31T03:00:00")).isEqualTo("2030-03-31T01:00:00Z");
        // in the hour that comes twice, the first one, in summer time
        assertThat(startIn("2030-10-27T02:30:00")).isEqualTo("2030-10-27T00:30:00Z");
        assertThat(startIn("2030-10-27T03:00:00")).isEqualTo("2030-10-27T02:00:00Z");
        assertThat(startIn("2030-10-27T02:30:00+01:00")).isEqualTo("2030-10-27T01:30:00Z");

        Answer gap = owner.post(
                "/api/events",
                Http.object(
                        "name",
                        "Gap",
                        "time_zone",
                        "Europe/Berlin",
                        "start_time",
                        "2030-03-31T02:30:00",
                        "duration",
                        60));
        assertThat(gap.status()).isEqualTo(422);
        assertThat(gap.text()).contains("start_time");
    }

    @Test
    void aChangeLeavesWhatItDoesNotName() {
        JsonObject before = published("max_attendees", 10, "tags", List.of("one", "two"));
        String path = path(before);

        JsonObject after = ok(owner.put(path, Http.object("location", "Hall 9", "max_attendees", null)));
        assertThat(after.getString("location")).isEqualTo("Hall 9");
        assertThat(after.get("max_attendees")).isEqualTo(JsonValue.NULL);
        for (String kept :
                List.of("name", "code", "start_time", "end_time", "time_zone", "tags", "status", "created_at"))
            assertThat(after.get(kept)).as(kept).isEqualTo(before.get(kept));
        assertThat(after.getInt("version")).isGreaterThan(before.getInt("version"));
        assertThat(ok(owner.put(path, after))).isEqualTo(ok(owner.get(path)));
    }

    @Test
    void ofTwoWhoEditTheSameVersionTheSecondIsTold() {
        JsonObject event = published();
        int version = event.getInt("version");

        ok(owner.put(path(event), Http.object("name", "First", "version", version)));
        Answer second = owner.put(path(event), Http.object("location", "Second", "version", version));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().getString("type")).contains("changed_meanwhile");
        JsonObject now = ok(owner.get(path(event)));
        assertThat(now.getString("name")).isEqualTo("First");
        assertThat(now.getString("location")).isEqualTo("Hall 4");
    }

    /** Also without a version nobody's change is overwritten with what somebody else had read. */
    @Test
    void ofManyWhoEditAtOnceNobodysChangeIsLost() throws Exception {
        JsonObject event = published();
        List<String> fields = List.of("name", "location", "address", "description");

        List<Answer> answers = Together.run(
                fields.size(), i -> () -> owner.put(path(event), Http.object(fields.get(i), "changed " + i)));

        JsonObject now = ok(owner.get(path(event)));
        IntStream.range(0, fields.size()).forEach(i -> {
            assertThat(answers.get(i).status()).isIn(200, 409);
            boolean changed = now.get(fields.get(i)).toString().equals("\"changed " + i + "\"");
            assertThat(changed)
                    .as(fields.get(i) + " " + answers.get(i).status())
                    .isEqualTo(answers.get(i).status() == 200);
        });
        assertThat(answers).extracting(Answer::status).contains(200);
    }

    @Test
    void theStepsOfItsLife() {
        JsonObject event = created(draft());
        String path = path(event);
        assertThat(owner.post(path + "/unpublish").status()).isEqualTo(409);
        assertThat(owner.post(path + "/cancel").status()).isEqualTo(409);

        assertThat(ok(owner.post(path + "/publish")).getString("status")).isEqualTo("published");
        assertThat(owner.post(path + "/publish").status()).isEqualTo(409);
        assertThat(Http.anonymous().get(path).status()).isEqualTo(200);

        assertThat(ok(owner.post(path + "/unpublish")).getString("status")).isEqualTo("draft");
        assertThat(Http.anonymous().get(path).status()).isEqualTo(404);

        ok(owner.post(path + "/publish"));
        JsonObject cancelled = ok(owner.post(path + "/cancel", Http.object("reason", "The hall is flooded")));
        assertThat(cancelled.getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.getString("cancel_reason")).isEqualTo("The hall is flooded");
        for (String step : List.of("publish", "unpublish", "cancel"))
            assertThat(owner.post(path + "/" + step).status()).as(step).isEqualTo(409);
        assertThat(owner.put(path, Http.object("name", "Again")).status()).isEqualTo(409);
        // its page stays, so that who has the link learns of it
        assertThat(Http.anonymous().get(path).json().getString("status")).isEqualTo("cancelled");
        assertThat(Http.anonymous().get("/e/" + event.getString("code")).text()).contains("The hall is flooded");
        assertThat(register(event).status()).isEqualTo(409);
    }

    @Test
    void itGoesBackToDraftOnlyWhileNobodyIsRegistered() {
        JsonObject event = published();
        assertThat(register(event).status()).isEqualTo(201);

        Answer refused = owner.post(path(event) + "/unpublish");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail")).contains("registered");
        assertThat(ok(owner.get(path(event))).getString("status")).isEqualTo("published");
    }

    @Test
    void theCapacityDoesNotGoBelowTheSeatsTaken() {
        JsonObject event = published("max_attendees", 5);
        for (int i = 0; i < 3; i++) assertThat(register(event).status()).isEqualTo(201);

        Answer refused = owner.put(path(event), Http.object("max_attendees", 2));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("max_attendees");
        assertThat(refused.text()).contains("3");

        JsonObject full = ok(owner.put(path(event), Http.object("max_attendees", 3)));
        assertThat(full.getInt("seats_left")).isZero();
        assertThat(register(event).json().getString("status")).isEqualTo("waitlisted");

        // who waits moves up as soon as there is room
        JsonObject more = ok(owner.put(path(event), Http.object("max_attendees", 4)));
        assertThat(more.getInt("seats_taken")).isEqualTo(4);
    }

    @Test
    void cancellingTellsEverybodyAndFreesTheirSeats() {
        JsonObject event = published("max_attendees", 5);
        String guest = "guest-" + UUID.randomUUID() + "@example.org";
        assertThat(register(event, guest).status()).isEqualTo(201);

        JsonObject cancelled = ok(owner.post(path(event) + "/cancel", Http.object("reason", "Snow")));
        assertThat(cancelled.getInt("seats_taken")).isZero();
        JsonObject registration = owner.get("/api/admin/registrations?event_id=" + event.getInt("id"))
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(registration.getString("status")).isEqualTo("cancelled");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Server.mail().recipients().stream()
                                .filter(guest::equals)
                                .count()
                        >= 2);
    }

    @Test
    void deletingRemovesWhatNobodyRegisteredForAndCancelsTheRest() {
        JsonObject empty = published();
        int picture = owner.upload(path(empty) + "/images", "image", "a.png", "image/png", Files.png())
                .json()
                .getInt("id");
        assertThat(owner.delete(path(empty)).status()).isEqualTo(204);
        assertThat(owner.get(path(empty)).status()).isEqualTo(404);
        assertThat(owner.get("/api/images/" + picture).status()).isEqualTo(404);
        assertThat(owner.delete(path(empty)).status()).isEqualTo(404);

        JsonObject wanted = published();
        register(wanted);
        assertThat(ok(owner.delete(path(wanted))).getString("status")).isEqualTo("cancelled");
        assertThat(ok(owner.delete(path(wanted))).getString("status")).isEqualTo("cancelled");
        assertThat(ok(owner.get(path(wanted))).getString("status")).isEqualTo("cancelled");
    }

    @Test
    void everyStepIsInTheLog() {
        JsonObject event = published();
        ok(owner.put(path(event), Http.object("name", "New name")));
        ok(owner.post(path(event) + "/cancel", Http.object("reason", "Snow")));

        List<String> actions =
                owner
                        .get("/api/admin/logs?size=200")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(entry -> entry.getString("action"))
                        .toList();
        assertThat(actions).contains("event.created", "event.published", "event.edited", "event.cancelled");
    }

    private String startIn(String local) {
        return created("{\"name\": \"Clock\", \"time_zone\": \"Europe/Berlin\", \"start_time\": \"" + local
                        + "\", \"duration\": 60}")
                .getString("start_time");
    }

    private JsonObject published(Object... fields) {
        return ok(owner.get("/api/events/" + PublishedEvent.by(person, fields).id()));
    }

    private static String draft() {
        return "{\"name\": \"Draft\", \"start_time\": \"2030-12-01T18:00:00Z\", \"duration\": 60}";
    }

    private JsonObject created(String body) {
        Answer answer = owner.json("POST", "/api/events", body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json();
    }

    private static Answer register(JsonObject event) {
        return register(event, "guest-" + UUID.randomUUID() + "@example.org");
    }

    private static Answer register(JsonObject event, String email) {
        return Http.anonymous()
                .post(
                        "/api/register",
                        Http.object("name", "Gwendolyn Guest", "email", email, "event_id", event.getInt("id")));
    }

    private static String path(JsonObject event) {
        return "/api/events/" + event.getInt("id");
    }

    private static JsonObject ok(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }
}
