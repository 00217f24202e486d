package org.netevent.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;

/** Statements by plain JDBC, whose answers are read whole. */
final class Jdbc {
    private Jdbc() {}

    static Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    static void read(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(database, sql, values);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (int i = 1; i <= columns; i++) rows.getObject(i);
        }
    }

    static void update(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(database, sql, values)) {
            if (statement.executeUpdate() < 1) throw new IllegalStateException("Nothing changed by " + sql);
        }
    }

    static long insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    static PreparedStatement prepare(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        bind(statement, values);
        return statement;
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
