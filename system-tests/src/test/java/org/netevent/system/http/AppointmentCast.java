package org.netevent.system.http;

import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** An event of two days in a zone whose clocks change, and people who meet there. */
final class AppointmentCast {
    static final String APPOINTMENTS = "/api/appointments";
    static final Instant START = Instant.parse("2027-10-30T07:00:00Z");
    static final Rows ROWS = new Rows(Server.dataSource());

    final Person owner = Person.organizer("Olga Owner");
    final PublishedEvent event;

    AppointmentCast() {
        event = PublishedEvent.by(
                owner,
                "name",
                "Wiedersehen, München; Teil 1",
                "start_time",
                START.toString(),
                "end_time",
                "2027-10-31T17:00:00Z",
                "time_zone",
                "Europe/Berlin",
                "location",
                "Halle 4");
    }

    /** Somebody with an approved registration of their own. */
    record Member(Person person, long attendee, long event) {
        Http http() {
            return person.http();
        }

        Answer propose(Member other, Instant at, Object... more) {
            Map<String, Object> body = new HashMap<>(Map.of(
                    "event_id",
                    event,
                    "target_id",
                    other.attendee(),
                    "appointment_time",
                    at.toString(),
                    "duration",
                    30));
            for (int i = 0; i < more.length; i += 2) body.put((String) more[i], more[i + 1]);
            return http().post(
                            APPOINTMENTS,
                            jakarta.json.Json.createObjectBuilder(body).build());
        }

        long proposed(Member other, Instant at, Object... more) {
            Answer answer = propose(other, at, more);
            if (answer.status() != 201) throw new AssertionError(answer.toString());
            return answer.json().getInt("id");
        }

        Answer put(long id, Object... change) {
            return http().put(APPOINTMENTS + "/" + id, object(change));
        }

        JsonObject get(long id) {
            return http().get(APPOINTMENTS + "/" + id).json();
        }
    }

    Member member(String name) {
        return member(Person.attendee(name));
    }

    Member member(Person person) {
        return member(person, event);
    }

    static Member member(Person person, PublishedEvent of) {
        long attendee =
                person.http().post("/api/events/" + of.id() + "/rsvp").json().getInt("id");
        return new Member(person, attendee, of.id());
    }

    static void hide(Member member) {
        ROWS.execute("update registration set visible = false where id = ?", member.attendee());
        ROWS.execute("update directory_entry set visible = false where registration_id = ?", member.attendee());
    }

    static Instant at(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    Answer tables(String... names) {
        var list = jakarta.json.Json.createArrayBuilder();
        for (String name : names) list.add(object("name", name));
        return owner.http()
                .put(
                        "/api/events/" + event.id() + "/tables",
                        jakarta.json.Json.createObjectBuilder()
                                .add("tables", list)
                                .build());
    }
}
