package org.netevent.insight.boundary;

import java.time.Instant;
import java.time.ZoneId;
import org.netevent.registration.boundary.RegistrationStatus;

/**
 * One event that somebody joined and that is not over, with what comes next.
 *
 * @param name of the registered person: an account may register others
 * @param token of the registration's secret link, which shows the ticket too
 * @param own whether it is the account's own registration and not one made for somebody else
 * @param serial of the ticket, or null
 * @param eventCancelled the registration does not count any more
 */
public record JoinedEvent(
        long registrationId,
        String token,
        RegistrationStatus status,
        String name,
        boolean own,
        long eventId,
        String eventCode,
        String eventName,
        Instant startTime,
        Instant endTime,
        ZoneId timeZone,
        String location,
        boolean eventCancelled,
        String serial,
        boolean checkedIn) {

    /** What the person should know now, a word for the page's texts. */
    public String next() {
        if (eventCancelled) return "event_cancelled";
        return checkedIn ? "checked_in" : status.wire();
    }

    /** Whether the person may see who else comes. */
    public boolean seesPeople() {
        return status == RegistrationStatus.APPROVED && !eventCancelled;
    }

    /** Whether one click leaves: the own registration, as long as it stands. */
    public boolean canLeave() {
        return own && status.live() && !eventCancelled;
    }
}
