package org.netevent.platform.persistence;

import java.time.Instant;

/** Reads the columns of one row of a native query, from left to right. */
public final class Row {
    private final Object[] columns;
    private int next;

    public Row(Object row) {
        columns = (Object[]) row;
    }

    public String text() {
        return (String) columns[next++];
    }

    public long whole() {
        return ((Number) columns[next++]).longValue();
    }

    public Long wholeOrNull() {
        Object value = columns[next++];
        return value == null ? null : ((Number) value).longValue();
    }

    public int number() {
        return ((Number) columns[next++]).intValue();
    }

    public Integer numberOrNull() {
        Object value = columns[next++];
        return value == null ? null : ((Number) value).intValue();
    }

    /** What a driver makes of BOOLEAN depends on how the statement is sent. */
    public boolean flag() {
        Object value = columns[next++];
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    public boolean flagOr(boolean otherwise) {
        if (columns[next] != null) return flag();
        next++;
        return otherwise;
    }

    public Instant instant() {
        return InstantConverter.read(columns[next++]);
    }

    public <T> T as(Class<T> type) {
        return type.cast(columns[next++]);
    }
}
