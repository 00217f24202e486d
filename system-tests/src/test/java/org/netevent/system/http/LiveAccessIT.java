package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** Who hears which frame of {@code /ws/live} (SPEC §5): every kind of frame, every kind of listener. */
class LiveAccessIT extends ClientTest {

    private static final String[] EVERYBODY = {
        "nobody", "attendee", "other attendee", "gate", "organizer", "foreign organizer", "admin"
    };

    private final Person owner = Person.organizer("Olga Owner");
    private final Person attendee = Person.attendee("Anna Attendee");
    private final Person other = Person.attendee("Otto Other");
    private final Person gate = Person.attendee("Gerd Gate");
    private final Person foreign = Person.organizer("Fred Foreign");
    private final Map<String, LiveSocket> sockets = new LinkedHashMap<>();

    @BeforeEach
    void listen() {
        sockets.put("nobody", LiveSocket.open(null));
        sockets.put("attendee", LiveSocket.open(attendee.http().token()));
        sockets.put("other attendee", LiveSocket.open(other.http().token()));
        sockets.put("gate", LiveSocket.open(gate.http().token()));
        sockets.put("organizer", LiveSocket.open(owner.http().token()));
        sockets.put("foreign organizer", LiveSocket.open(foreign.http().token()));
        sockets.put("admin", LiveSocket.open(Http.demo("admin").token()));
    }

    @AfterEach
    void hangUp() {
        sockets.values().forEach(LiveSocket::close);
    }

    @Test
    void aPublicEventsLife() {
        PublishedEvent event = event("public");
        hear(event, "event_created", "published", EVERYBODY);
        hear(event, "event_created", "created", "organizer", "admin");
        rename(event);
        hear(event, "event_updated", "updated", EVERYBODY);
        join(attendee, event);
        hear(event, "event_updated", "seats", EVERYBODY);
        hearOfRegistration(event, "attendee_joined", "attendee");
        checkIn(event, attendee);
        hearOfRegistration(event, "checked_in", "attendee");
        assertThat(attendee.http().delete("/api/events/" + event.id() + "/rsvp").status())
                .isEqualTo(204);
        hearOfRegistration(event, "attendee_left", "attendee");
        owner.http().post("/api/events/" + event.id() + "/cancel");
        hear(event, "event_updated", "cancelled", EVERYBODY);
        nobodyElseHeardOfPeople(event);
    }

    /** Of an event by link, hear those who are in it; of its draft, the team. */
    @Test
    void anEventByLink() {
        PublishedEvent event = event("link");
        join(attendee, event);
        hearOfRegistration(event, "attendee_joined", "attendee");
        rename(event);
        hear(event, "event_updated", "updated", "attendee", "gate", "organizer", "admin");
        owner.http().post("/api/events/" + event.id() + "/cancel");
        hearOfRegistration(event, "attendee_left", "attendee");
        nobodyElseHeardOfPeople(event);
        for (String out : List.of("nobody", "other attendee", "foreign organizer"))
            assertThat(sockets.get(out).frames(event.id())).as(out).isEmpty();
    }

    @Test
    void aDraftIsTheTeamsAndItsEndIsEverybodys() {
        PublishedEvent event = PublishedEvent.by(owner);
        event.member(gate, "gate");
        hear(event, "event_created", "published", EVERYBODY);
        owner.http().post("/api/events/" + event.id() + "/unpublish");
        hear(event, "event_deleted", null, EVERYBODY);
        int before = sockets.get("nobody").frames(event.id()).size();
        await().untilAsserted(() -> {
            rename(event);
            assertThat(sockets.get("gate").types(event.id())).contains("event_updated");
        });
        hear(event, "event_updated", "updated", "organizer", "gate", "admin");
        PublishedEvent last = PublishedEvent.by(owner);
        hear(last, "event_created", "published", "nobody");
        assertThat(sockets.get("nobody").frames(event.id())).hasSize(before);
        for (LiveSocket socket : sockets.values())
            assertThat(socket.frames(event.id()).stream()
                            .filter(frame -> frame.getString("type").equals("event_deleted"))
                            .allMatch(frame -> frame.keySet().equals(java.util.Set.of("type", "event_id"))))
                    .as("what is gone tells nothing but its number")
                    .isTrue();
    }

    /** Who decides is told as the team is, whose registration it is as its owner, and the other attendees nothing. */
    @Test
    void aDecisionReachesThePersonItIsAbout() {
        PublishedEvent event = event("public", "approval", "manual");
        join(other, event);
        int id = join(attendee, event);
        await().untilAsserted(() -> assertThat(own(attendee, event)).contains("pending"));
        owner.http().post("/api/admin/decline/" + id, object("reason", "No"));
        await().untilAsserted(() -> assertThat(own(attendee, event)).contains("declined"));
        assertThat(own(other, event)).containsOnly("pending");
        assertThat(own(owner, event)).isEmpty();
        assertThat(sockets.get("attendee").frames(event.id()).toString())
                .doesNotContain("Anna")
                .doesNotContain("example.org");
    }

    /** Several registrations in one instant: whatever the order of the frames, the last one has the last figure. */
    @Test
    void theLastFrameHasTheLastFigure() throws InterruptedException {
        PublishedEvent event = event("public", "max_attendees", 40);
        List<Thread> crowd = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> new Thread(() -> event.register("Guest " + i)))
                .toList();
        crowd.forEach(Thread::start);
        for (Thread guest : crowd) guest.join();

        int taken = Http.anonymous().get("/api/events/" + event.id()).json().getInt("seats_taken");
        LiveSocket visitor = sockets.get("nobody");
        // one frame for each seat, and the one of the publication
        await().untilAsserted(() -> assertThat(visitor.frames(event.id())).hasSize(taken + 1));
        List<JsonObject> frames = visitor.frames(event.id());
        assertThat(taken).isGreaterThan(12);
        assertThat(frames.get(frames.size() - 1).getInt("seats_taken")).isEqualTo(taken);
        assertThat(frames.get(frames.size() - 1).getInt("seats_left")).isEqualTo(40 - taken);
    }

    private PublishedEvent event(String visibility, Object... more) {
        Object[] fields = new Object[more.length + 2];
        fields[0] = "visibility";
        fields[1] = visibility;
        System.arraycopy(more, 0, fields, 2, more.length);
        PublishedEvent event = PublishedEvent.by(owner, fields);
        event.member(gate, "gate");
        // a team of its own does not open the others' doors
        PublishedEvent.by(foreign);
        // who has just come to a team is known there within two seconds
        await().untilAsserted(() -> {
            event.register("Gwen Guest");
            assertThat(sockets.get("gate").types(event.id())).contains("attendee_joined");
        });
        return event;
    }

    private void rename(PublishedEvent event) {
        Answer answer = owner.http().put("/api/events/" + event.id(), object("name", "Renamed " + UUID.randomUUID()));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    private static int join(Person person, PublishedEvent event) {
        Answer answer = person.http().post("/api/events/" + event.id() + "/rsvp");
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json().getInt("id");
    }

    private void checkIn(PublishedEvent event, Person person) {
        String serial = owner.http()
                .get("/api/participants?event_id=" + event.id() + "&q=Anna")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("serial_number");
        assertThat(owner.http().post("/api/mark-used/" + serial).status()).isEqualTo(200);
    }

    private void hear(PublishedEvent event, String type, String change, String... who) {
        for (String listener : who)
            await().untilAsserted(() -> assertThat(sockets.get(listener).frames(event.id()))
                    .as("%s hears %s %s", listener, type, change)
                    .anyMatch(frame -> frame.getString("type").equals(type)
                            && (change == null || change.equals(frame.getString("change", null)))));
    }

    /** The team and administrators hear of somebody, the person hears that it is about the own registration. */
    private void hearOfRegistration(PublishedEvent event, String type, String person) {
        hear(event, type, null, "gate", "organizer", "admin", person);
        assertThat(sockets.get(person).frames(event.id()))
                .filteredOn(frame -> frame.getString("type").equals(type))
                .allMatch(frame -> frame.getBoolean("own", false));
        for (String team : List.of("gate", "organizer", "admin"))
            assertThat(sockets.get(team).frames(event.id())).noneMatch(frame -> frame.getBoolean("own", false));
    }

    /** What the others heard in the meantime came before something that they heard, too. */
    private void nobodyElseHeardOfPeople(PublishedEvent event) {
        PublishedEvent last = PublishedEvent.by(owner);
        for (String out : List.of("nobody", "other attendee", "foreign organizer")) {
            hear(last, "event_created", "published", out);
            assertThat(sockets.get(out).types(event.id()))
                    .as(out)
                    .doesNotContain("attendee_joined", "attendee_left", "checked_in");
        }
    }

    private List<String> own(Person person, PublishedEvent event) {
        String name = person == attendee ? "attendee" : person == other ? "other attendee" : "organizer";
        return sockets.get(name).frames(event.id()).stream()
                .filter(frame -> frame.getBoolean("own", false))
                .map(frame -> frame.getString("status", ""))
                .toList();
    }
}
