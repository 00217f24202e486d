package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** What happens to one's registrations and events rings one's own bell, and nobody else's; what one does oneself rings none. */
class BellNewsIT extends ClientTest {

    private Person owner;
    private Person anna;
    private Person ben;

    @BeforeEach
    void people() {
        owner = Person.organizer("Olga Owner");
        anna = Person.attendee("Anna Attendee");
        ben = Person.attendee("Ben Beside");
    }

    @Test
    void decisionsAreToldToThePersonAndWaitingOnesToTheTeam() {
        PublishedEvent event = PublishedEvent.by(owner, "approval", "manual");
        Person helper = Person.organizer("Hana Helper");
        Person gate = Person.attendee("Gus Gate");
        event.member(helper, "organizer");
        event.member(gate, "gate");

        long annas = join(anna, event);
        long bens = join(ben, event);

        assertThat(titles(anna)).as("nobody is told what they did themselves").isEmpty();
        for (Person organizer : List.of(owner, helper)) {
            assertThat(kinds(organizer)).as("one bell, however many wait").containsExactly("event_pending");
            assertThat(titles(organizer)).containsExactly("2 registrations wait for you");
            assertThat(latest(organizer).getString("url")).endsWith("/organizer/registrations?id=" + event.id());
        }
        assertThat(kinds(gate)).isEmpty();

        succeed(owner.http().post("/api/admin/approve/" + annas));
        succeed(owner.http().post("/api/admin/decline/" + bens, Http.object("reason", "<b>Full</b>")));

        assertThat(kinds(anna)).containsExactly("registration_approved");
        assertThat(latest(anna).getString("url")).contains("/registration/" + annas + ".");
        assertThat(Http.anonymous().get(path(latest(anna))).text()).contains(event.name());
        assertThat(kinds(ben)).containsExactly("registration_declined");
        assertThat(latest(ben).getString("text")).endsWith("Reason: <b>Full</b>");
        assertThat(titles(owner)).containsExactly("No registration waits any more");
    }

    @Test
    void whoWaitsIsToldOfTheSeat() {
        PublishedEvent event = PublishedEvent.by(owner, "max_attendees", 1);
        join(anna, event);
        join(ben, event);
        assertThat(kinds(ben)).isEmpty();

        assertThat(anna.http().delete("/api/events/" + event.id() + "/rsvp").status())
                .isEqualTo(204);

        assertThat(kinds(ben)).containsExactly("registration_promoted");
        assertThat(kinds(anna)).isEmpty();
    }

    @Test
    void anotherTimeOrPlaceIsToldAndNothingElseIs() {
        PublishedEvent event = PublishedEvent.by(owner);
        join(anna, event);
        join(owner, event);
        event.register("Gwen Guest");
        Instant start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

        edit(event, "name", event.name() + " again", "description", "More", "max_attendees", 70);
        assertThat(kinds(anna)).isEmpty();

        edit(event, "location", "Hall 9");
        assertThat(kinds(anna)).containsExactly("event_relocated");
        assertThat(latest(anna).getString("text")).startsWith("Now Hall 9, ");

        for (int hours = 2; hours < 5; hours++)
            edit(
                    event,
                    "start_time",
                    start.toString(),
                    "end_time",
                    start.plus(hours, ChronoUnit.HOURS).toString());
        assertThat(kinds(anna))
                .as("of unread changes the latest")
                .containsExactly("event_rescheduled", "event_relocated");
        assertThat(latest(anna).getString("url")).endsWith("/e/" + event.code());
        assertThat(kinds(owner)).as("who moved it").isEmpty();
        assertThat(kinds(ben)).as("who is not registered").isEmpty();
    }

    @Test
    void theEndOfAnEventIsToldToWhoWasStillRegistered() {
        PublishedEvent event = PublishedEvent.by(owner);
        join(anna, event);
        join(ben, event);
        event.register("Gwen Guest");
        assertThat(ben.http().delete("/api/events/" + event.id() + "/rsvp").status())
                .isEqualTo(204);

        succeed(owner.http()
                .post("/api/events/" + event.id() + "/cancel", Http.object("reason", "The hall is flooded")));

        assertThat(kinds(anna)).containsExactly("event_cancelled");
        assertThat(latest(anna).getString("text")).endsWith("Reason: The hall is flooded");
        assertThat(kinds(ben)).isEmpty();
    }

    @Test
    void aRingGoesToTheSocketsOfItsPersonAlone() {
        PublishedEvent event = PublishedEvent.by(owner, "approval", "manual");
        long annas = join(anna, event);
        long bens = join(ben, event);
        try (LiveSocket annasSocket = LiveSocket.open(anna.http().token());
                LiveSocket second = LiveSocket.open(anna.http().token());
                LiveSocket bensSocket = LiveSocket.open(ben.http().token());
                LiveSocket admins = LiveSocket.open(Http.demo("admin").token());
                LiveSocket visitors = LiveSocket.open(null)) {
            succeed(owner.http().post("/api/admin/approve/" + annas));

            for (LiveSocket own : List.of(annasSocket, second))
                await().untilAsserted(
                                () -> assertThat(own.ofType("notification")).hasSize(1));
            JsonObject frame = annasSocket.ofType("notification").get(0);
            assertThat(frame.getString("kind")).isEqualTo("registration_approved");
            assertThat(frame.getInt("id")).isEqualTo(latest(anna).getInt("id"));
            assertThat(frame.getInt("unread")).isOne();
            assertThat(frame.getInt("event_id")).isEqualTo((int) event.id());
            assertThat(frame.getString("text")).isEqualTo("You are in: " + event.name());

            succeed(anna.http().put("/api/notifications/read", Http.object()));
            await().untilAsserted(() -> assertThat(second.ofType("changed"))
                    .singleElement()
                    .satisfies(changed -> assertThat(changed.getString("what")).isEqualTo("notifications")));

            // what rings for Ben comes last: who has heard nothing until then, hears nothing
            succeed(owner.http().post("/api/admin/approve/" + bens));
            await().untilAsserted(
                            () -> assertThat(bensSocket.ofType("notification")).hasSize(1));
            for (LiveSocket other : List.of(bensSocket, admins, visitors)) {
                assertThat(other.ofType("changed")).isEmpty();
                assertThat(other.ofType("notification")).noneMatch(each -> each.getInt("id") == frame.getInt("id"));
            }
            assertThat(admins.ofType("notification")).isEmpty();
            assertThat(visitors.ofType("notification")).isEmpty();
        }
    }

    private static long join(Person person, PublishedEvent event) {
        return succeed(person.http().post("/api/events/" + event.id() + "/rsvp"))
                .getInt("id");
    }

    private static void edit(PublishedEvent event, Object... fields) {
        succeed(event.owner().http().put("/api/events/" + event.id(), Http.object(fields)));
    }

    private static String path(JsonObject item) {
        return item.getString("url").replaceFirst("^https?://[^/]+", "");
    }

    private static JsonObject latest(Person person) {
        return items(person).get(0);
    }

    private static List<String> kinds(Person person) {
        return items(person).stream().map(item -> item.getString("kind")).toList();
    }

    private static List<String> titles(Person person) {
        return items(person).stream().map(item -> item.getString("title")).toList();
    }

    private static List<JsonObject> items(Person person) {
        return succeed(person.http().get("/api/notifications"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static JsonObject succeed(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isIn(200, 201);
        return answer.json();
    }
}
