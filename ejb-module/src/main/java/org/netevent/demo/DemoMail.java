package org.netevent.demo;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

/** The mail of the latest registrations, for the Mail page: written to the outbox, composed as any other. */
final class DemoMail {
    private static final int LATEST = 40;

    private DemoMail() {}

    static void write(Connection database, Instant now) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("insert into outbox_message (kind, payload, created_at, next_attempt_at)"
                    + " select concat('mail.registration_', case status when 'pending' then 'received' else status end),"
                    + " concat('{\"registration_id\":', id, '}'), created_at, '" + Timestamp.from(now)
                    + "' from (select id, status, created_at from registration order by created_at desc limit " + LATEST
                    + ") latest");
        }
    }

    /** A text as JSON. */
    static String quote(String text) {
        return text == null ? "null" : Json.createValue(text).toString();
    }
}
