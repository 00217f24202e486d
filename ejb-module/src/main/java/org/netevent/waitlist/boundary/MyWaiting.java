package org.netevent.waitlist.boundary;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A line of a person's own list of what they wait for.
 *
 * @param token of the secret link
 * @param offerEnds null while nothing is offered
 */
public record MyWaiting(
        long id,
        String token,
        WaitlistStatus status,
        String ticketType,
        int quantity,
        Instant offerEnds,
        String eventCode,
        String eventName,
        Instant startTime,
        Instant endTime,
        ZoneId timeZone,
        String location) {}
