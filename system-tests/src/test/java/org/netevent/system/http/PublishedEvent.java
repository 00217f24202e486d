package org.netevent.system.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An event made for one test over the API, open for registrations. */
public record PublishedEvent(long id, String code, String name, Person owner) {

    /** With these fields beside the needed ones, as in {@code "approval", "manual", "max_attendees", 2}. */
    public static PublishedEvent by(Person owner, Object... fields) {
        String name = "Summer school " + UUID.randomUUID();
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                name,
                "start_time",
                start.toString(),
                "end_time",
                start.plus(3, ChronoUnit.HOURS).toString(),
                "time_zone",
                "Europe/Berlin",
                "location",
                "Hall 4"));
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        JsonObject event = succeeded(
                201,
                owner.http().post("/api/events", Json.createObjectBuilder(body).build()));
        succeeded(200, owner.http().post("/api/events/" + event.getInt("id") + "/publish"));
        return new PublishedEvent(event.getInt("id"), event.getString("code"), event.getString("name"), owner);
    }

    /** @param role organizer or gate */
    public void member(Person person, String role) {
        succeeded(
                201,
                owner.http().post("/api/events/" + id + "/team", Http.object("email", person.email(), "role", role)));
    }

    /** A guest with an own address. @return the registration as the API answered it */
    public JsonObject register(String guest) {
        return register(guest, UUID.randomUUID() + "@example.org");
    }

    public JsonObject register(String guest, String email) {
        return succeeded(
                201,
                Http.anonymous().post("/api/register", Http.object("name", guest, "email", email, "event_id", id)));
    }

    private static JsonObject succeeded(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + ", not " + answer);
        }
        return answer.json();
    }
}
