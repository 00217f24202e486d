package org.netevent.registration.boundary;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A line of a person's own list.
 *
 * @param token of the secret link
 * @param serial of a ticket that admits, or null
 * @param transferred whether its ticket went to somebody else
 * @param name of the registered person: an account may register others
 */
public record MyRegistration(
        long id,
        String token,
        RegistrationStatus status,
        String name,
        String eventCode,
        String eventName,
        Instant startTime,
        Instant endTime,
        ZoneId timeZone,
        String location,
        boolean transferred,
        String serial) {

    /** The word for how it stands; one whose ticket went to somebody else is cancelled, too. */
    public String standing() {
        return transferred ? "transferred" : status.wire();
    }
}
