package org.netevent.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Single statements, for rows that need each other's ids. */
record Statements(Connection database) {

    /** @return the new row's id, or 0 */
    long run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet key = statement.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0;
            }
        }
    }

    /** The one number of the one row. */
    long number(String sql, Object... values) throws SQLException {
        return ((Number) rows(sql, values).get(0)[0]).longValue();
    }

    List<Object[]> rows(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[width];
                    for (int i = 0; i < width; i++) row[i] = found.getObject(i + 1);
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++)
            statement.setObject(i + 1, values[i] instanceof Instant time ? Timestamp.from(time) : values[i]);
    }
}
