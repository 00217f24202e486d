package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** The figures of an event (SPEC §4) against rows counted by hand. */
class StatsIT extends ClientTest {

    private final Rows rows = new Rows(Server.dataSource());
    private final PublishedEvent event = PublishedEvent.by(DeskCast.get().owner, "max_attendees", 10);

    @ParameterizedTest
    @ValueSource(strings = {"/api/events/%d/stats", "/api/organizer/events/%d/stats", "/api/analytics/events/%d"})
    void figuresAreThoseOfTheRows(String path) {
        // in Berlin, in winter: 23:30 of the 9th, and 0:30 of the 10th
        Instant evening = Instant.parse("2026-11-09T22:30:00Z");
        Instant night = Instant.parse("2026-11-09T23:30:00Z");
        long used = registration("approved", evening, evening);
        long out = registration("approved", evening, night);
        long noShow = registration("approved", night, night);
        registration("pending", night, null);
        registration("pending", night, null);
        registration("declined", night, null);
        registration("waitlisted", night, null);
        registration("cancelled", night, null);
        rows.execute("update event set seats_taken = 3 where id = ?", event.id());
        Instant door = Instant.parse("2026-11-15T17:58:00Z");
        scan(ticket(used, "used"), "in", "admitted", door);
        scan(ticket(used, null), "in", "already_used", door.plusSeconds(60));
        long left = ticket(out, "valid");
        scan(left, "in", "admitted", door.plusSeconds(100));
        scan(left, "out", "checked_out", door.plusSeconds(200));
        scan(left, "in", "admitted", door.plusSeconds(300));
        scan(left, "out", "checked_out", door.plusSeconds(500));
        ticket(noShow, "valid");

        JsonObject before = get(path);
        assertThat(before.getInt("event_id")).isEqualTo((int) event.id());
        assertThat(before.getString("event_name")).isEqualTo(event.name());
        assertThat(before.getJsonObject("registrations"))
                .isEqualTo(Http.object("pending", 2, "approved", 3, "declined", 1, "waitlisted", 1, "cancelled", 1));
        assertThat(before.getInt("registrations_total")).isEqualTo(8);
        assertThat(before.getInt("max_attendees")).isEqualTo(10);
        assertThat(before.getInt("seats_taken")).isEqualTo(3);
        assertThat(before.getInt("seats_left")).isEqualTo(7);
        assertThat(before.getInt("tickets_issued")).isEqualTo(3);
        assertThat(before.getInt("checked_in")).isEqualTo(1);
        assertThat(before.getInt("no_shows")).as("before its end").isZero();
        assertThat(before.getJsonArray("registrations_by_day"))
                .containsExactly(
                        Http.object("date", "2026-11-09", "registered", 2, "approved", 1),
                        Http.object("date", "2026-11-10", "registered", 6, "approved", 2));
        assertThat(before.getJsonArray("check_ins_over_time"))
                .containsExactly(
                        Http.object("time", "2026-11-15T17:55:00Z", "checked_in", 2),
                        Http.object("time", "2026-11-15T18:00:00Z", "checked_in", 1));

        rows.execute(
                "update event set start_time = '2026-11-15 18:00', end_time = '2026-11-15 21:00' where id = ?",
                event.id());
        assertThat(get(path).getInt("no_shows")).as("who came and left came").isEqualTo(1);
    }

    @Test
    void anEventWithoutAnybody() {
        PublishedEvent empty = PublishedEvent.by(DeskCast.get().owner);
        JsonObject stats =
                empty.owner().http().get("/api/events/" + empty.id() + "/stats").json();

        assertThat(stats.getInt("registrations_total")).isZero();
        assertThat(stats.getJsonObject("registrations")).hasSize(5);
        assertThat(stats.get("max_attendees")).isEqualTo(JsonValue.NULL);
        assertThat(stats.get("seats_left")).isEqualTo(JsonValue.NULL);
        assertThat(stats.getJsonArray("registrations_by_day")).isEmpty();
        assertThat(stats.getJsonArray("check_ins_over_time")).isEmpty();
    }

    private JsonObject get(String path) {
        Answer answer = event.owner().http().get(path.formatted(event.id()));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private long registration(String status, Instant created, Instant approved) {
        return rows.insert(
                "insert into registration (event_id, status, name, email, created_at, updated_at, approved_at)"
                        + " values (?, ?, 'Zoë Müller', ?, ?, ?, ?)",
                event.id(),
                status,
                UUID.randomUUID() + "@example.org",
                created,
                created,
                approved);
    }

    /** @param status null for the one that is there */
    private long ticket(long registration, String status) {
        if (status == null) return rows.count("select id from ticket where registration_id = ?", registration);
        return rows.insert(
                "insert into ticket (registration_id, event_id, serial, status, issued_at) values (?, ?, ?, ?, ?)",
                registration,
                event.id(),
                "F" + registration,
                status,
                Instant.now());
    }

    private void scan(long ticket, String direction, String result, Instant at) {
        rows.execute(
                "insert into scan (event_id, ticket_id, code, direction, result, signed, scanned_by, scanned_at,"
                        + " recorded_at) values (?, ?, 'x', ?, ?, true, ?, ?, ?)",
                event.id(),
                ticket,
                direction,
                result,
                event.owner().id(),
                at,
                at);
    }
}
