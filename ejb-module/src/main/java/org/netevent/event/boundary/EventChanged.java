package org.netevent.event.boundary;

/** Fired in the transaction of a change to an event; observe it AFTER_SUCCESS for what only shows it. */
public record EventChanged(long eventId, String code, What what) {
    public enum What {
        CREATED,
        /** Any edit, a raised capacity too. */
        UPDATED,
        PUBLISHED,
        /** Taken back to draft. */
        WITHDRAWN,
        CANCELLED,
        DELETED
    }
}
