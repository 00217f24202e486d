package org.netevent.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;

/** Rows for one table, written in batches. */
final class Rows implements AutoCloseable {
    private static final int BATCH = 500;

    private final PreparedStatement insert;
    private int waiting;

    /** @param columns separated by commas, in the order of the values */
    Rows(Connection database, String table, String columns) throws SQLException {
        int count = columns.split(",").length;
        insert = database.prepareStatement("insert into " + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++)
            insert.setObject(i + 1, values[i] instanceof Instant time ? Timestamp.from(time) : values[i]);
        insert.addBatch();
        if (++waiting == BATCH) write();
    }

    private void write() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            if (waiting > 0) write();
        }
    }
}
