package org.netevent.connection.boundary;

import java.io.Serializable;

/** How one person stands to another, seen from the first. Two who never asked have no state. */
public record ConnectionState(long connectionId, Relation relation) implements Serializable {
    public enum Relation {
        /** Waits for the other's answer. */
        ASKED_BY_ME,
        /** Waits for mine. */
        ASKED_BY_THEM,
        CONNECTED,
        /** I may ask now. */
        REJECTED_BY_ME,
        /** I cannot ask again. */
        REJECTED_BY_THEM
    }

    static ConnectionState of(ConnectionInfo connection, long me) {
        boolean mine = connection.asker() == me;
        return new ConnectionState(
                connection.id(),
                switch (connection.status()) {
                    case PENDING -> mine ? Relation.ASKED_BY_ME : Relation.ASKED_BY_THEM;
                    case ACCEPTED -> Relation.CONNECTED;
                    case REJECTED -> mine ? Relation.REJECTED_BY_THEM : Relation.REJECTED_BY_ME;
                });
    }
}
