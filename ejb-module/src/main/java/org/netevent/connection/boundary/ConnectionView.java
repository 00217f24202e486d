package org.netevent.connection.boundary;

import java.time.Instant;
import org.netevent.profile.boundary.PersonInfo;

/**
 * A connection as one of the two sees it.
 *
 * @param eventName of the event where it began
 * @param attendeeId the other as an attendee of that event, or null when they are none any more or hidden
 * @param person the other; e-mail address and phone are null until it is accepted
 * @param firstName of the other's account, or null; so is the last name
 * @param canAnswer whether the caller may accept or reject
 * @param canEnd whether the caller may withdraw the request or remove the contact
 */
public record ConnectionView(
        long id,
        ConnectionStatus status,
        Direction direction,
        long eventId,
        String eventCode,
        String eventName,
        Long attendeeId,
        PersonInfo person,
        String firstName,
        String lastName,
        String message,
        Instant askedAt,
        Instant answeredAt,
        boolean canAnswer,
        boolean canEnd) {}
