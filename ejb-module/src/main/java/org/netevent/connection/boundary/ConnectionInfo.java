package org.netevent.connection.boundary;

import java.time.Instant;

/**
 * A connection as other features see it.
 *
 * @param eventId where it began
 * @param asker the account that asked, asked the one that answers
 * @param message of the asker, or null
 * @param answeredAt null while it is pending
 */
public record ConnectionInfo(
        long id,
        long eventId,
        long asker,
        long asked,
        ConnectionStatus status,
        String message,
        Instant askedAt,
        Instant answeredAt) {

    /** The one of the two who is not this account. */
    public long other(long account) {
        return account == asker ? asked : asker;
    }
}
