package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.Statements;
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
        assertThat(before.getInt("not_yet_here")).as("who came and left came").isEqualTo(1);
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
        assertThat(get(path).getInt("not_yet_here")).as("after its end").isZero();
        rows.execute("update event set end_time = '2036-11-15 21:00' where id = ?", event.id());
        assertThat(get(path).getInt("no_shows")).as("while it runs").isZero();
        assertThat(get(path).getInt("not_yet_here")).isEqualTo(1);
    }

    /** A day is the event's: at the far side of the date line, and where the clocks change. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-11-09T09:45:00Z, 2026-11-09, 2026-11-09T10:00:00Z, 2026-11-10",
        "Pacific/Marquesas, 2026-11-10T09:15:00Z, 2026-11-09, 2026-11-10T09:30:00Z, 2026-11-10",
        "Asia/Kolkata, 2026-11-09T18:15:00Z, 2026-11-09, 2026-11-09T18:30:00Z, 2026-11-10",
        // summer time ends at 3:00 on the 25th: the day has 25 hours
        "Europe/Berlin, 2026-10-24T22:00:00Z, 2026-10-25, 2026-10-25T22:59:59Z, 2026-10-25",
        "Europe/Berlin, 2026-10-25T22:59:59Z, 2026-10-25, 2026-10-25T23:00:00Z, 2026-10-26",
        // and begins on 29 March: it has 23
        "Europe/Berlin, 2026-03-28T23:00:00Z, 2026-03-29, 2026-03-29T22:00:00Z, 2026-03-30",
    })
    void aDayIsTheEventsDay(String zone, Instant first, String day, Instant second, String otherDay) {
        PublishedEvent far = PublishedEvent.by(DeskCast.get().owner);
        rows.execute("update event set time_zone = ? where id = ?", zone, far.id());
        for (Instant time : List.of(first, second)) {
            long id = registration(far.id(), "approved", null, time, time);
            scan(far.id(), ticket(far.id(), id, "used"), "in", "admitted", time);
        }
        JsonObject stats = get(far, "/api/events/%d/stats");
        List<JsonObject> registered = stats.getJsonArray("registrations_by_day").getValuesAs(JsonObject.class);
        List<JsonObject> came = stats.getJsonArray("check_ins_by_day").getValuesAs(JsonObject.class);
        if (day.equals(otherDay)) {
            assertThat(registered).containsExactly(Http.object("date", day, "registered", 2, "approved", 2));
            assertThat(came).containsExactly(Http.object("date", day, "checked_in", 2));
        } else {
            assertThat(registered)
                    .containsExactly(
                            Http.object("date", day, "registered", 1, "approved", 1),
                            Http.object("date", otherDay, "registered", 1, "approved", 1));
            assertThat(came)
                    .containsExactly(
                            Http.object("date", day, "checked_in", 1), Http.object("date", otherDay, "checked_in", 1));
        }
    }

    @Test
    void organisationsConnectionsAndAppointmentsAreCounted() {
        PublishedEvent meeting = PublishedEvent.by(DeskCast.get().owner);
        PublishedEvent elsewhere = PublishedEvent.by(DeskCast.get().owner);
        Instant now = Instant.parse("2026-11-09T12:00:00Z");
        for (String name : List.of("Grid AG", "grid ag ", "Grid AG", "Ålesund Havn", " ", "=1+1"))
            registration(meeting.id(), "approved", name, now, now);
        registration(meeting.id(), "cancelled", "Gone GmbH", now, null);
        ticket(meeting.id(), rows.count("select min(id) from registration where event_id = ?", meeting.id()), "used");
        connection(meeting.id(), "accepted");
        connection(meeting.id(), "accepted");
        connection(meeting.id(), "pending");
        connection(elsewhere.id(), "accepted");
        appointment(meeting.id(), "accepted");
        appointment(meeting.id(), "cancelled");
        appointment(elsewhere.id(), "accepted");

        JsonObject stats = get(meeting, "/api/events/%d/stats");

        List<JsonObject> organisations = stats.getJsonArray("organisations").getValuesAs(JsonObject.class);
        assertThat(organisations).hasSize(3);
        assertThat(organisations.get(0).getString("name")).isEqualToIgnoringCase("grid ag");
        assertThat(organisations.get(0).getInt("registered")).isEqualTo(3);
        assertThat(organisations.get(0).getInt("approved")).isEqualTo(3);
        assertThat(organisations.get(0).getInt("checked_in")).isEqualTo(1);
        assertThat(stats.getJsonObject("connections"))
                .isEqualTo(Http.object("pending", 1, "accepted", 2, "rejected", 0));
        assertThat(stats.getJsonObject("appointments"))
                .isEqualTo(Http.object("pending", 0, "accepted", 1, "rejected", 0, "cancelled", 1));

        Http program = meeting.owner().http().with("Accept", "text/csv");
        for (String path :
                List.of("/api/events/%d/stats", "/api/organizer/events/%d/stats", "/api/analytics/events/%d"))
            assertThat(program.get(path.formatted(meeting.id())).text())
                    .startsWith("\uFEFFfigure,key,value\r\nregistrations_total,,7\r\n")
                    .contains("registrations,approved,6", "connections,accepted,2", "appointments,cancelled,1")
                    .contains("registered_by_day,2026-11-09,7")
                    .contains("organisations,'=1+1,1");
        String german = meeting.owner()
                .http()
                .with("Accept-Language", "de")
                .get("/api/events/" + meeting.id() + "/stats.csv")
                .text();
        assertThat(german).contains("Anmeldungen;Bestätigt;6", "Kontakte;Angenommen;2", "'=1+1;1");
    }

    /** Round trips do not grow with the event. */
    @Test
    void theFiguresTakeAFewStatements() {
        PublishedEvent small = PublishedEvent.by(DeskCast.get().owner);
        Instant now = Instant.parse("2026-11-09T12:00:00Z");
        long before = selects(small);
        for (int i = 0; i < 30; i++)
            scan(
                    small.id(),
                    ticket(
                            small.id(),
                            registration(small.id(), "approved", "Org " + i, now.plusSeconds(i * 86400L), now),
                            "used"),
                    "in",
                    "admitted",
                    now.plusSeconds(i * 86400L));
        assertThat(selects(small)).isEqualTo(before).isLessThanOrEqualTo(9);
    }

    private static long selects(PublishedEvent of) {
        String path = "/api/events/" + of.id() + "/stats";
        return Statements.fewest(
                        10,
                        run -> assertThat(of.owner().http().get(path).status()).isEqualTo(200))
                .get("com_select");
    }

    private long person() {
        return rows.insert(
                "insert into account (email, name, password_hash, created_at) values (?, 'Zoë', 'x', ?)",
                UUID.randomUUID() + "@example.org",
                Instant.now());
    }

    private void connection(long event, String status) {
        rows.execute(
                "insert into connection (asker, asked, event_id, status, asked_at) values (?, ?, ?, ?, ?)",
                person(),
                person(),
                event,
                status,
                Instant.now());
    }

    private void appointment(long event, String status) {
        rows.execute(
                "insert into appointment (uid, event_id, proposer_id, invitee_id, start_time, end_time, status, created_at,"
                        + " updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                event,
                person(),
                person(),
                Instant.parse("2026-12-01T10:00:00Z"),
                Instant.parse("2026-12-01T10:30:00Z"),
                status,
                Instant.now(),
                Instant.now());
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
        return get(event, path);
    }

    private static JsonObject get(PublishedEvent of, String path) {
        Answer answer = of.owner().http().get(path.formatted(of.id()));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    /** Who waits for tickets waits as an entry of the queue, and who has an offer is still in it. */
    @Test
    void whoWaitsForTicketsIsCountedEverywhere() {
        long type = new Shop(event).type("Regular", "10.00", 1);
        for (String status : List.of("waiting", "waiting", "offered", "taken", "expired", "withdrawn"))
            rows.execute(
                    "insert into waitlist_entry (event_id, ticket_type_id, quantity, name, email, status, queued_at,"
                            + " offer_ends, created_at, updated_at) values (?, ?, 1, 'Wanda', ?, ?, ?, ?, ?, ?)",
                    event.id(),
                    type,
                    UUID.randomUUID() + "@example.org",
                    status,
                    Instant.now(),
                    Instant.now().plusSeconds(3600),
                    Instant.now(),
                    Instant.now());

        JsonObject stats = get("/api/events/%d/stats");
        assertThat(stats.getInt("waiting")).isEqualTo(3);
        assertThat(stats.getJsonObject("waitlist"))
                .isEqualTo(Http.object("waiting", 2, "offered", 1, "taken", 1, "expired", 1, "withdrawn", 1));
        Browser owner = Browser.of(event.owner());
        assertThat(owner.get("/organizer/event?id=" + event.id()).text())
                .contains("data-stat=\"waiting\">3<", "1 has an offer", "3 people on the waitlist");
        JsonObject item = event
                .owner()
                .http()
                .get("/api/organizer/events?size=200&q=" + event.name().replace(" ", "%20"))
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getInt("id") == event.id())
                .findFirst()
                .orElseThrow();
        assertThat(item.getInt("waitlisted")).isEqualTo(3);
        assertThat(item.getInt("registered")).isZero();
        assertThat(owner.get("/organizer/events?q=" + event.name().replace(" ", "%20"))
                        .text())
                .contains("3 on the waitlist");
    }

    private long registration(String status, Instant created, Instant approved) {
        return registration(event.id(), status, null, created, approved);
    }

    private long registration(long of, String status, String organisation, Instant created, Instant approved) {
        return rows.insert(
                "insert into registration (event_id, status, name, email, organisation, created_at, updated_at,"
                        + " approved_at) values (?, ?, 'Zoë Müller', ?, ?, ?, ?, ?)",
                of,
                status,
                UUID.randomUUID() + "@example.org",
                organisation,
                created,
                created,
                approved);
    }

    /** @param status null for the one that is there */
    private long ticket(long registration, String status) {
        return ticket(event.id(), registration, status);
    }

    private long ticket(long of, long registration, String status) {
        if (status == null) return rows.count("select id from ticket where registration_id = ?", registration);
        return rows.insert(
                "insert into ticket (registration_id, event_id, serial, status, issued_at) values (?, ?, ?, ?, ?)",
                registration,
                of,
                "F" + registration,
                status,
                Instant.now());
    }

    private void scan(long ticket, String direction, String result, Instant at) {
        scan(event.id(), ticket, direction, result, at);
    }

    private void scan(long of, long ticket, String direction, String result, Instant at) {
        rows.execute(
                "insert into scan (event_id, ticket_id, code, direction, result, signed, scanned_by, scanned_at,"
                        + " recorded_at) values (?, ?, 'x', ?, ?, true, ?, ?, ?)",
                of,
                ticket,
                direction,
                result,
                event.owner().id(),
                at,
                at);
    }
}
