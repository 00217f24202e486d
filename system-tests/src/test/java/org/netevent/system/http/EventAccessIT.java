package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.system.ClientTest;

/** Who may do what with an event: for every command those who may not are refused, and nothing has changed after. */
class EventAccessIT extends ClientTest {

    private static Person owner;
    private static Person gate;
    private static PublishedEvent event;
    private static JsonObject draft;
    private static long image;
    private static Map<String, Http> strangers;

    /** Somebody who may not, and what. */
    record Attempt(String who, String method, String path, JsonValue body) {
        @Override
        public String toString() {
            return who + " " + method + " " + path.replaceAll("[0-9]+", "…");
        }
    }

    @BeforeAll
    static void people() {
        owner = Person.organizer("Olga Owner");
        gate = Person.attendee("Gus Gate");
        event = PublishedEvent.by(owner, "max_attendees", 20);
        event.member(gate, "gate");
        image = owner.http()
                .upload("/api/events/" + event.id() + "/images", "image", "hall.png", "image/png", Files.png())
                .json()
                .getInt("id");
        draft = draft(owner);
        Person otherGate = Person.attendee("Gitte Gate");
        PublishedEvent.by(Person.organizer("Oda Other")).member(otherGate, "gate");
        strangers = Map.of(
                "another organizer",
                Person.organizer("Stan Stranger").http(),
                "an attendee",
                Person.attendee("Ada Attendee").http(),
                "another event's gate",
                otherGate.http(),
                "nobody",
                Http.anonymous());
    }

    static Stream<Attempt> attempts() {
        String own = "/api/events/" + event.id();
        String member = own + "/team/" + gate.id();
        JsonValue name = Http.object("name", "Taken over");
        JsonValue person = Http.object("email", "attendee@example.org", "role", "organizer");
        return Stream.concat(strangers.keySet().stream(), Stream.of("its gate"))
                .flatMap(who -> Stream.of(
                        new Attempt(who, "PUT", own, name),
                        new Attempt(who, "PUT", "/api/events/" + draft.getInt("id"), name),
                        new Attempt(who, "DELETE", own, null),
                        new Attempt(who, "DELETE", "/api/events/" + draft.getInt("id"), null),
                        new Attempt(who, "POST", "/api/events/" + draft.getInt("id") + "/publish", null),
                        new Attempt(who, "POST", own + "/unpublish", null),
                        new Attempt(who, "POST", own + "/cancel", Http.object("reason", "Because")),
                        new Attempt(who, "DELETE", own + "/images/" + image, null),
                        new Attempt(who, "GET", own + "/team", null),
                        new Attempt(who, "POST", own + "/team", person),
                        new Attempt(who, "DELETE", member, null)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void whoMayNotIsRefusedAndNothingChanges(Attempt attempt) {
        Http http = attempt.who().equals("its gate") ? gate.http() : strangers.get(attempt.who());
        JsonObject before = state();
        Answer answer = attempt.body() == null
                ? http.send(attempt.method(), attempt.path(), java.net.http.HttpRequest.BodyPublishers.noBody())
                : http.json(attempt.method(), attempt.path(), attempt.body().toString());
        refused(attempt.who(), answer);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aPictureIsAddedByTheTeamOnly() {
        String path = "/api/events/" + event.id() + "/images";
        strangers.forEach((who, http) -> refused(who, http.upload(path, "image", "a.png", "image/png", Files.png())));
        refused("its gate", gate.http().upload(path, "image", "a.png", "image/png", Files.png()));
        assertThat(state().getJsonArray("image_ids")).hasSize(1);
    }

    @Test
    void organizersAndAdministratorsCreateEvents() {
        assertThat(create(Http.anonymous()).status()).isEqualTo(401);
        assertThat(create(strangers.get("an attendee")).status()).isEqualTo(403);
        assertThat(create(gate.http()).status()).isEqualTo(403);
        assertThat(create(owner.http()).status()).isEqualTo(201);
        assertThat(create(Http.demo("admin")).status()).isEqualTo(201);
    }

    @Test
    void organizersOfTheTeamAndAdministratorsMayAllOfIt() {
        Person second = Person.attendee("Sven Second");
        event.member(second, "organizer");
        for (Http http : List.of(second.http(), Http.demo("admin"))) {
            int id = create(owner.http()).json().getInt("id");
            assertThat(owner.http()
                            .post(
                                    "/api/events/" + id + "/team",
                                    Http.object("email", second.email(), "role", "organizer"))
                            .status())
                    .isEqualTo(201);
            String path = "/api/events/" + id;
            assertThat(http.put(path, Http.object("location", "Hall 5")).status())
                    .isEqualTo(200);
            assertThat(http.get(path + "/team").jsonArray()).hasSize(2);
            assertThat(http.post(path + "/publish").status()).isEqualTo(200);
            assertThat(http.post(path + "/unpublish").status()).isEqualTo(200);
            assertThat(http.upload(path + "/images", "image", "a.png", "image/png", Files.png())
                            .status())
                    .isEqualTo(201);
            assertThat(http.delete(path).status()).isEqualTo(204);
            assertThat(owner.http().get(path).status()).isEqualTo(404);
        }
    }

    /** By id, by code, as a calendar, in every list, and its pictures: a draft is not there. */
    @Test
    void aDraftIsThereForItsTeamOnly() {
        JsonObject secret = draft(owner);
        String path = "/api/events/" + secret.getInt("id");
        String byCode = "/api/events/code/" + secret.getString("code");
        int picture = owner.http()
                .upload(path + "/images", "image", "a.png", "image/png", Files.png())
                .json()
                .getInt("id");
        List<String> addresses = List.of(
                path,
                path + "/calendar.ics",
                byCode,
                byCode + "/calendar.ics",
                "/api/images/" + picture,
                "/e/" + secret.getString("code"));
        for (String address : addresses) {
            strangers.forEach((who, http) -> assertThat(http.get(address).status())
                    .as(who + " " + address)
                    .isEqualTo(404));
            assertThat(gate.http().get(address).status()).as("its gate").isEqualTo(404);
        }
        for (String address : addresses.subList(0, 5))
            assertThat(owner.http().get(address).status()).as(address).isEqualTo(200);
        strangers.forEach((who, http) -> {
            assertThat(found(http, "/api/events", secret)).as(who).isFalse();
            assertThat(http.get("/api/events.ics?q=" + secret.getString("name").replace(" ", "%20"))
                            .text())
                    .as(who)
                    .doesNotContain(secret.getString("code"));
        });

        assertThat(owner.http()
                        .post(path + "/team", Http.object("email", gate.email(), "role", "gate"))
                        .status())
                .isEqualTo(201);
        JsonObject seen = gate.http().get(path).json();
        assertThat(seen.getBoolean("can_check_in")).isTrue();
        assertThat(seen.getBoolean("can_manage")).isFalse();
        assertThat(gate.http().get("/api/images/" + picture).header("Cache-Control"))
                .contains("private")
                .contains("no-cache");
    }

    @Test
    void anEventByLinkIsListedNowhereAndOpensByItsCode() {
        PublishedEvent hidden = PublishedEvent.by(owner, "visibility", "link");
        Http visitor = Http.anonymous();
        assertThat(visitor.get("/api/events/code/" + hidden.code()).status()).isEqualTo(200);
        assertThat(visitor.get("/api/events/code/" + hidden.code().toLowerCase())
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("/e/" + hidden.code()).status()).isEqualTo(200);
        assertThat(visitor.get("/api/events/" + hidden.id()).status()).isEqualTo(404);
        assertThat(visitor.get("/api/events/" + hidden.id() + "/calendar.ics").status())
                .isEqualTo(404);
        assertThat(found(
                        visitor,
                        "/api/events",
                        owner.http().get("/api/events/" + hidden.id()).json()))
                .isFalse();
    }

    @Test
    void everybodyListsTheEventsOfTheirOwnTeams() {
        JsonObject known = owner.http().get("/api/events/" + event.id()).json();
        assertThat(Http.anonymous().get("/api/organizer/events").status()).isEqualTo(401);
        for (String who : List.of("another organizer", "an attendee"))
            assertThat(strangers.get(who).get("/api/organizer/events").json().getInt("total"))
                    .as(who)
                    .isZero();
        assertThat(found(strangers.get("another event's gate"), "/api/organizer/events", known))
                .isFalse();
        assertThat(found(owner.http(), "/api/organizer/events", known)).isTrue();
        assertThat(found(owner.http(), "/api/organizer/events", draft)).isTrue();
        assertThat(found(Http.demo("admin"), "/api/organizer/events", draft)).isTrue();

        JsonObject atTheGate = gate.http()
                .get("/api/organizer/events?q=" + event.name().replace(" ", "%20"))
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(atTheGate.getString("role")).isEqualTo("gate");
        assertThat(atTheGate.get("pending")).isEqualTo(JsonValue.NULL);
        assertThat(atTheGate.get("approved")).isEqualTo(JsonValue.NULL);
        assertThat(atTheGate.get("waitlisted")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void theOwnerStaysInTheTeam() {
        String team = "/api/events/" + event.id() + "/team";
        assertThat(owner.http().delete(team + "/" + owner.id()).status()).isEqualTo(409);
        assertThat(owner.http()
                        .post(team, Http.object("email", owner.email(), "role", "gate"))
                        .status())
                .isEqualTo(409);
        assertThat(owner.http().get("/api/events/" + event.id()).json().getBoolean("can_manage"))
                .isTrue();
    }

    @Test
    void whoIsTakenOutOfTheTeamMayNoMore() {
        Person helper = Person.attendee("Hanna Helper");
        event.member(helper, "organizer");
        assertThat(helper.http().put("/api/events/" + event.id(), Http.object()).status())
                .isEqualTo(200);
        assertThat(owner.http()
                        .delete("/api/events/" + event.id() + "/team/" + helper.id())
                        .status())
                .isEqualTo(204);
        assertThat(helper.http().put("/api/events/" + event.id(), Http.object()).status())
                .isEqualTo(403);
    }

    private static void refused(String who, Answer answer) {
        assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(who.equals("nobody") ? 401 : 403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static boolean found(Http http, String list, JsonObject event) {
        return http
                .get(list + "?q=" + event.getString("name").replace(" ", "%20"))
                .json()
                .getJsonArray("items")
                .stream()
                .anyMatch(item -> item.asJsonObject().getInt("id") == event.getInt("id"));
    }

    /** All that the attempts would change. */
    private static JsonObject state() {
        return jakarta.json.Json.createObjectBuilder(
                        owner.http().get("/api/events/" + event.id()).json())
                .add(
                        "draft",
                        owner.http().get("/api/events/" + draft.getInt("id")).json())
                .add(
                        "team",
                        owner.http().get("/api/events/" + event.id() + "/team").jsonArray())
                .build();
    }

    private static JsonObject draft(Person by) {
        return create(by.http()).json();
    }

    private static Answer create(Http http) {
        return http.post(
                "/api/events",
                Http.object(
                        "name",
                        "Winter school " + UUID.randomUUID(),
                        "start_time",
                        "2030-01-15T09:00:00Z",
                        "end_time",
                        "2030-01-15T17:00:00Z"));
    }
}
