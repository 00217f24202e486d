package org.netevent.desk.boundary;

import org.netevent.registration.boundary.RegistrationStatus;

/**
 * Which registrations are wanted.
 *
 * @param eventId one event, or null for all events of the caller's teams
 * @param status null for every state
 * @param text words that must all be found in the name, the address, the organisation, the team or the ticket's serial;
 *     case and accents do not matter; null or blank for no such condition
 * @param withAttachment only those with a file
 */
public record RegistrationFilter(Long eventId, RegistrationStatus status, String text, boolean withAttachment) {
    public static RegistrationFilter of(long eventId) {
        return new RegistrationFilter(eventId, null, null, false);
    }
}
