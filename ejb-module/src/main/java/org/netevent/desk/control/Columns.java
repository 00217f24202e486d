package org.netevent.desk.control;

import java.time.Instant;
import org.netevent.platform.persistence.InstantConverter;

/** Reads the columns of one row of a native query, from left to right. */
final class Columns {
    private final Object[] row;
    private int next;

    Columns(Object row) {
        this.row = (Object[]) row;
    }

    String text() {
        return (String) row[next++];
    }

    long whole() {
        return ((Number) row[next++]).longValue();
    }

    Instant instant() {
        return InstantConverter.read(row[next++]);
    }

    <T> T as(Class<T> type) {
        return type.cast(row[next++]);
    }
}
