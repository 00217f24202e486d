package org.netevent.connection.boundary;

/** Who asked, seen from the caller. */
public enum Direction {
    RECEIVED,
    SENT
}
