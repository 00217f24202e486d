package org.netevent.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Audit entries for what the demo data says has happened. */
final class DemoAudit implements AutoCloseable {
    private static final String OFFICE = "10.20.4.18";

    private final Rows rows;

    DemoAudit(Connection database) throws SQLException {
        rows = new Rows(
                database,
                "audit_entry",
                "at, actor_id, actor_name, action, target_type, target_id, target_name, event_id, address,"
                        + " before_values, after_values");
    }

    void event(DemoEvent event, DemoAccounts accounts, Instant created, Instant now) throws SQLException {
        long actor = accounts.organizer(event.organizer());
        String name = accounts.organizerName(event.organizer());
        event(event, actor, name, "event.created", created, null, "{\"status\":\"draft\"}");
        if ("draft".equals(event.status())) return;
        event(
                event,
                actor,
                name,
                "event.updated",
                created.plus(Duration.ofHours(3)),
                "{\"location\":\"To be announced\",\"max_attendees\":20}",
                "{\"location\":" + DemoMail.quote(event.text("location")) + ",\"max_attendees\":" + event.capacity()
                        + "}");
        event(
                event,
                actor,
                name,
                "event.published",
                created.plus(Duration.ofHours(4)),
                "{\"status\":\"draft\"}",
                "{\"status\":\"published\"}");
        if (event.cancelled())
            event(
                    event,
                    actor,
                    name,
                    "event.cancelled",
                    now.minus(Duration.ofHours(31)),
                    "{\"status\":\"published\"}",
                    "{\"status\":\"cancelled\"}");
    }

    private void event(DemoEvent event, long actor, String name, String action, Instant at, String before, String after)
            throws SQLException {
        rows.add(at, actor, name, action, "event", event.id(), event.text("name"), event.id(), OFFICE, before, after);
    }

    /** A registration made by a visitor. */
    void registered(DemoEvent event, long id, String name, String status, Instant at, String address)
            throws SQLException {
        rows.add(
                at,
                null,
                "visitor",
                "registration.created",
                "registration",
                id,
                name,
                event.id(),
                address,
                null,
                "{\"status\":\"" + status + "\"}");
    }

    /** A registration that the organizer decided. */
    void decided(DemoEvent event, long id, String name, DemoAccounts accounts, String status, Instant at)
            throws SQLException {
        rows.add(
                at,
                accounts.organizer(event.organizer()),
                accounts.organizerName(event.organizer()),
                "registration." + status,
                "registration",
                id,
                name,
                event.id(),
                OFFICE,
                "{\"status\":\"pending\"}",
                "{\"status\":\"" + status + "\"}");
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
