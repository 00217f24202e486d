package org.netevent.registration.boundary;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A line of a person's own list.
 *
 * @param token of the secret link
 * @param serial of a ticket that admits, or null
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
        String serial) {}
