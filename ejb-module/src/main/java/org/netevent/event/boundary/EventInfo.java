package org.netevent.event.boundary;

import java.time.Instant;
import java.time.ZoneId;

/**
 * An event as other features need it.
 *
 * @param maxAttendees the capacity, or null when unlimited
 * @param ticketPrefix what ticket serials of this event begin with, e.g. {@code EVT2026}
 * @param organizerId the owner's account
 */
public record EventInfo(
        long id,
        String code,
        String name,
        Instant startTime,
        Instant endTime,
        ZoneId timeZone,
        String location,
        String address,
        Integer maxAttendees,
        int seatsTaken,
        EventStatus status,
        Visibility visibility,
        Approval approval,
        Reentry reentry,
        boolean asksAmount,
        String ticketPrefix,
        long organizerId) {

    /** Whether people may register: published and not over. */
    public boolean open(Instant now) {
        return status == EventStatus.PUBLISHED && now.isBefore(endTime);
    }

    /** Null when unlimited. */
    public Integer seatsLeft() {
        return maxAttendees == null ? null : Math.max(0, maxAttendees - seatsTaken);
    }

    public boolean full() {
        return maxAttendees != null && seatsTaken >= maxAttendees;
    }
}
