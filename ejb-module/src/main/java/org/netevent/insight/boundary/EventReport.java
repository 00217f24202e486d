package org.netevent.insight.boundary;

import java.time.Instant;
import org.netevent.event.boundary.EventInfo;

/**
 * All figures of an event as they stood at one moment.
 *
 * @param at when they were read
 */
public record EventReport(EventInfo event, EventStats stats, Instant at) {
    public boolean started() {
        return !at.isBefore(event.startTime());
    }

    public boolean over() {
        return !at.isBefore(event.endTime());
    }
}
