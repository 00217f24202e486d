package org.netevent.web.desk;

import java.io.Serializable;
import java.time.Instant;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;

/**
 * What the frame of an event's pages and their headings show.
 *
 * @param seatsLeft null when unlimited
 */
public record EventHead(
        long id,
        String code,
        String name,
        Instant start,
        String zone,
        String location,
        Integer maxAttendees,
        int seatsTaken,
        Integer seatsLeft,
        boolean asksAmount,
        boolean manual)
        implements Serializable {

    static EventHead of(EventInfo event) {
        return new EventHead(
                event.id(),
                event.code(),
                event.name(),
                event.startTime(),
                event.timeZone().getId(),
                event.location(),
                event.maxAttendees(),
                event.seatsTaken(),
                event.seatsLeft(),
                event.asksAmount(),
                event.approval() == Approval.MANUAL);
    }
}
