package org.netevent.profile.control;

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

    Long wholeOrNull() {
        Object value = row[next++];
        return value == null ? null : ((Number) value).longValue();
    }

    boolean flagOr(boolean otherwise) {
        if (row[next] != null) return flag();
        next++;
        return otherwise;
    }

    Object any() {
        return row[next++];
    }

    /** What a driver makes of BOOLEAN depends on how the statement is sent. */
    boolean flag() {
        Object value = row[next++];
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }
}
