package org.netevent.appointment.control;

import java.time.Instant;

/** A time at which somebody is in an accepted appointment: from the start up to, but without, the end. */
public record Busy(Instant start, Instant end) {
    /** Half-open: one may begin when the other ends. */
    boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
