package org.netevent.insight.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.netevent.event.boundary.EventInfo;

/**
 * What the organizer's first page of an event shows.
 *
 * @param waiting what somebody should look at
 * @param next the caller's next events, this one too
 */
public record EventOverview(
        EventInfo event, EventStats stats, Waiting waiting, List<Upcoming> next, boolean canManage) {
    /**
     * @param pending registrations to approve, of which {@code withAttachment} have a file; the oldest came in at
     *     {@code oldest}, null when there is none
     * @param approvedThisWeek registrations approved in the last seven days
     * @param promotable waitlisted people for whom a seat is free
     * @param refusedScans scans refused in the last day
     */
    public record Waiting(
            long pending,
            long withAttachment,
            Instant oldest,
            long approvedThisWeek,
            long promotable,
            long refusedScans) {}

    /** One of the next events. @param maxAttendees null when unlimited */
    public record Upcoming(
            long id, String name, Instant startTime, ZoneId timeZone, int seatsTaken, Integer maxAttendees) {
        /** In percent, 0 when unlimited. */
        public int filled() {
            return maxAttendees == null || maxAttendees == 0 ? 0 : (int) (100L * seatsTaken / maxAttendees);
        }
    }
}
