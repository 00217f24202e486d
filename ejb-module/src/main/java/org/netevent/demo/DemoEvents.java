package org.netevent.demo;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netevent.platform.files.FileStore;

/** The events with tags, team and picture; what had happened to them stands in the audit log. */
final class DemoEvents {
    private static final String COLUMNS =
            "id, code, name, description, start_time, end_time, time_zone, location, address, latitude, longitude,"
                    + " geofence_radius, max_attendees, category, visibility, approval, reentry, asks_amount, status,"
                    + " cancel_reason, featured, ticket_prefix, organizer_id, created_at, updated_at";
    private static final int LARGEST_IMAGE = 5 << 20;

    private DemoEvents() {}

    static List<DemoEvent> write(Connection database, DemoAccounts accounts, FileStore files, Instant now)
            throws SQLException, IOException {
        List<DemoEvent> events = read(DemoAccounts.nextId(database, "event"), now);
        try (Rows event = new Rows(database, "event", COLUMNS)) {
            for (DemoEvent each : events) event(event, each, accounts, now);
        }
        try (Rows tag = new Rows(database, "event_tag", "event_id, tag");
                Rows team = new Rows(database, "event_team", "event_id, account_id, role, added_at");
                Rows image = new Rows(database, "event_image", "event_id, file_id, position");
                DemoAudit audit = new DemoAudit(database)) {
            for (DemoEvent each : events) {
                for (String text : each.tags()) tag.add(each.id(), text);
                team(team, each, accounts, created(each, now));
                audit.event(each, accounts, created(each, now), now);
                if (each.text("image") != null) image.add(each.id(), picture(files, each.text("image")), 0);
            }
        }
        return events;
    }

    private static void event(Rows rows, DemoEvent event, DemoAccounts accounts, Instant now) throws SQLException {
        rows.add(
                event.id(),
                event.text("code"),
                event.text("name"),
                event.text("description"),
                event.start(),
                event.end(),
                event.text("zone"),
                event.text("location"),
                event.text("address"),
                event.decimal("latitude"),
                event.decimal("longitude"),
                event.decimal("latitude") == null ? null : 200,
                event.capacity(),
                event.text("category"),
                event.text("visibility", "public"),
                event.text("approval"),
                event.text("reentry", "single"),
                event.is("amount"),
                event.status(),
                event.cancelled() ? "The lake is too cold this year." : null,
                event.is("featured"),
                event.prefix(),
                accounts.organizer(event.organizer()),
                created(event, now),
                created(event, now).plus(Duration.ofHours(20)));
    }

    /** The second organizer's events have the first one in their team, every other time; the gate works where people come. */
    private static void team(Rows rows, DemoEvent event, DemoAccounts accounts, Instant at) throws SQLException {
        rows.add(event.id(), accounts.organizer(event.organizer()), "owner", at);
        if (event.organizer() == 1 && event.id() % 2 == 0)
            rows.add(event.id(), accounts.organizer(0), "organizer", at.plus(Duration.ofMinutes(9)));
        if (event.is("featured") || event.json().getInt("day") < 4)
            rows.add(event.id(), accounts.gate(), "gate", at.plus(Duration.ofMinutes(12)));
    }

    static Instant created(DemoEvent event, Instant now) {
        Instant before = event.start().minus(Duration.ofDays(60));
        return before.isBefore(now) ? before : now.minus(Duration.ofDays(6 + event.id() % 5));
    }

    private static long picture(FileStore files, String theme) throws IOException {
        byte[] bytes = DemoPicture.of(theme).jpeg();
        return files.image(theme + ".jpg", new ByteArrayInputStream(bytes), LARGEST_IMAGE)
                .id();
    }

    private static List<DemoEvent> read(long firstId, Instant now) throws IOException {
        try (InputStream in = DemoEvents.class.getResourceAsStream("/demo/events.json");
                var reader = Json.createReader(in)) {
            List<DemoEvent> events = new ArrayList<>();
            for (JsonValue value : reader.readArray())
                events.add(DemoEvent.of(firstId + events.size(), value.asJsonObject(), now));
            return List.copyOf(events);
        }
    }
}
