package org.netevent.connection.boundary;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the caller's connections are wanted.
 *
 * @param states none for all
 * @param direction null for both
 * @param text words that must all be found in the other's name, organisation or role or in the event's name; case and
 *     accents do not matter; null or blank for no such condition
 */
public record ConnectionFilter(Set<ConnectionStatus> states, Direction direction, String text) {
    public static final ConnectionFilter CONTACTS = contacts(null);
    public static final ConnectionFilter RECEIVED =
            new ConnectionFilter(EnumSet.of(ConnectionStatus.PENDING), Direction.RECEIVED, null);
    /** Not answered yet, or rejected. */
    public static final ConnectionFilter SENT =
            new ConnectionFilter(EnumSet.of(ConnectionStatus.PENDING, ConnectionStatus.REJECTED), Direction.SENT, null);

    public ConnectionFilter {
        states = Set.copyOf(states);
    }

    public static ConnectionFilter contacts(String text) {
        return new ConnectionFilter(EnumSet.of(ConnectionStatus.ACCEPTED), null, text);
    }
}
