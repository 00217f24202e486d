package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.system.ClientTest;

/** Whatever the API offers at a gate is for the event's team, and a ticket's code for its owner too (SPEC §1, §8). */
class GateAccessIT extends ClientTest {

    private static Person owner;
    private static Person staff;
    private static Person holder;
    private static Map<String, Person> strangers;
    private static PublishedEvent event;
    private static String serial;

    /** @param organizersOnly gate staff are refused too */
    record Call(String method, String path, JsonObject body, boolean organizersOnly) {
        Answer by(Http who) {
            return body == null
                    ? who.send(method, path, BodyPublishers.noBody())
                    : who.json(method, path, body.toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void anEventWithATicketAndItsGate() {
        owner = Person.organizer("Olga Owner");
        staff = Person.attendee("Gus Gate");
        holder = Person.attendee("Hanna Holder");
        Person other = Person.organizer("Oda Other");
        Person otherStaff = Person.attendee("Gitte Gate");
        strangers = Map.of(
                "another organizer",
                other,
                "gate staff of another event",
                otherStaff,
                "the ticket's owner",
                holder,
                "an attendee",
                Person.attendee("Anna Attendee"));
        event = PublishedEvent.by(owner, "reentry", "after_checkout");
        event.member(staff, "gate");
        PublishedEvent.by(other).member(otherStaff, "gate");
        serial = ticket(holder);
    }

    static Stream<Call> calls() {
        String events = "/api/events/" + event.id();
        return Stream.of(
                        get("/api/verify-ticket/" + serial),
                        get("/api/verify/ticket/" + serial),
                        new Call("POST", "/api/mark-used/" + serial, null, false),
                        new Call("POST", "/api/verify/mark-used/" + serial, null, false),
                        new Call("POST", "/api/tickets/" + serial + "/checkin", null, false),
                        new Call("PUT", "/api/checkin/" + serial, null, false),
                        new Call("POST", "/api/mark-used/" + serial, object("event_id", event.id()), false),
                        new Call("POST", "/api/checkout/" + serial, null, false),
                        new Call("GET", "/api/participants/" + serial, null, true),
                        new Call("GET", "/api/participants?event_id=" + event.id(), null, true),
                        get(events + "/gate"),
                        get(events + "/gate/people?q=Hanna"),
                        new Call("POST", events + "/gate/scans", object("code", serial), false),
                        new Call("POST", events + "/gate/scans", object("code", "not a ticket"), false),
                        get("/api/organizer/events/" + event.id() + "/scan"),
                        new Call("GET", events + "/scans", null, true))
                .flatMap(call -> Stream.of(
                        call,
                        new Call(
                                call.method(),
                                call.path().replace("/api/", "/api/v1/"),
                                call.body(),
                                call.organizersOnly())));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void onlyTheTeamMay(Call call) {
        long kept = kept();
        assertThat(call.by(Http.anonymous())).satisfies(refused -> {
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(refused.json().getInt("status")).isEqualTo(401);
        });
        strangers.forEach((name, stranger) -> assertThat(call.by(stranger.http()))
                .as(name)
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(403);
                    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
                    assertThat(refused.text()).doesNotContain("Hanna");
                }));
        assertThat(kept()).as("scans kept").isEqualTo(kept);

        assertThat(call.by(staff.http()).status()).as("gate staff").satisfies(status -> assertThat(status == 403)
                .isEqualTo(call.organizersOnly()));
        for (Http allowed : List.of(owner.http(), Http.demo("admin")))
            assertThat(call.by(allowed).status()).isIn(200, 303, 409);
    }

    @Test
    void theCodeIsForTheOwnerTheTeamAndTheSecretLink() {
        String path = "/api/tickets/" + serial + "/qr.png";
        assertThat(Http.anonymous().get(path).status()).isEqualTo(401);
        strangers.forEach((name, person) ->
                assertThat(person.http().get(path).status()).as(name).isEqualTo(person == holder ? 200 : 403));
        for (Http allowed : List.of(owner.http(), staff.http(), Http.demo("admin"))) {
            Answer png = allowed.get(path);
            assertThat(png.status()).isEqualTo(200);
            assertThat(png.header("Content-Type")).isEqualTo("image/png");
            assertThat(png.header("Cache-Control")).contains("no-store");
            assertThat(png.body()).startsWith(0x89, 'P', 'N', 'G');
        }
        String link = token(event.register("Gwen Guest"));
        String foreign = token(event.register("Greta Guest"));
        String guests = owner.http()
                .get("/api/participants?event_id=" + event.id() + "&q=Gwen")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("serial_number");
        String code = "/api/tickets/" + guests + "/qr.png?link=";
        assertThat(Http.anonymous().get(code + link).body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Http.anonymous().get(code + foreign).status()).isEqualTo(404);
        assertThat(Http.anonymous().get(code + "1.0.forged").status()).isEqualTo(404);
    }

    @Test
    void listsHoldTheCallersEventsOnly() {
        for (Person stranger : strangers.values()) {
            Answer list = stranger.http().get("/api/participants?q=Hanna");
            assertThat(list.status()).isIn(200, 403);
            assertThat(list.text()).doesNotContain(serial).doesNotContain(holder.email());
        }
        Answer csv = owner.http().with("Accept", "text/csv").get("/api/participants?event_id=" + event.id());
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).contains(serial).contains(holder.email());
    }

    /** Who leaves the team leaves the gate at once, with the token that was good a moment ago. */
    @Test
    void aTeamMemberThatWasTakenOffIsRefused() {
        Person once = Person.attendee("Otto Once");
        event.member(once, "gate");
        assertThat(once.http().get("/api/verify-ticket/" + serial).status()).isEqualTo(200);
        assertThat(owner.http()
                        .delete("/api/events/" + event.id() + "/team/" + once.id())
                        .status())
                .isEqualTo(204);
        assertThat(once.http().get("/api/verify-ticket/" + serial).status()).isEqualTo(403);
        assertThat(once.http().post("/api/mark-used/" + serial).status()).isEqualTo(403);
    }

    private static Call get(String path) {
        return new Call("GET", path, null, false);
    }

    /** A ticket on this person's account. */
    private static String ticket(Person person) {
        Answer registered = person.http().post("/api/events/" + event.id() + "/rsvp");
        assertThat(registered.status()).as("%s", registered).isEqualTo(201);
        return owner.http()
                .post("/api/admin/approve/" + registered.json().getInt("id"))
                .json()
                .getString("serial");
    }

    private static String token(JsonObject registered) {
        return registered.getString("manage_url").replaceFirst(".*/", "");
    }

    private static long kept() {
        return owner.http().get("/api/events/" + event.id() + "/scans").json().getInt("total");
    }
}
