package org.netevent.connection.boundary;

/**
 * Fired in the transaction of every step of a connection. After WITHDRAWN and REMOVED it is no longer there.
 *
 * @param by the account that took the step
 * @param to the other account
 * @param eventId where the connection began
 */
public record ConnectionChanged(long connectionId, Step step, long by, long to, long eventId) {
    public enum Step {
        ASKED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN,
        REMOVED
    }
}
