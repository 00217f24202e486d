package org.netevent.event.boundary;

import java.util.Set;

/**
 * Fired in the transaction of a change to an event; observe it AFTER_SUCCESS for what only shows it.
 *
 * @param touched which of the things that people plan by an edit changed; empty for anything else
 */
public record EventChanged(long eventId, String code, What what, Set<Aspect> touched) {
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

    public enum Aspect {
        /** Start, end or time zone. */
        TIME,
        /** Location or address. */
        PLACE
    }

    public EventChanged {
        touched = Set.copyOf(touched);
    }

    public EventChanged(long eventId, String code, What what) {
        this(eventId, code, what, Set.of());
    }
}
