package org.netevent.audit.boundary;

import java.time.Instant;

/**
 * Which entries are wanted; null or blank takes no part.
 *
 * @param actor part of a name, or an account's id
 * @param action an action, or a feature with all of its actions: {@code event.updated}, {@code event}
 * @param target part of the object's name, or {@code <type>:<id>} as in {@code registration:40}
 * @param from entries of this time and later
 * @param to entries before this time
 */
public record LogFilter(String actor, String action, String target, Instant from, Instant to, Long eventId) {
    public static final LogFilter ALL = new LogFilter(null, null, null, null, null, null);

    /** The same within one event. */
    public LogFilter ofEvent(long event) {
        return new LogFilter(actor, action, target, from, to, event);
    }
}
