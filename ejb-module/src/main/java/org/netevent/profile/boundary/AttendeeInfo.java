package org.netevent.profile.boundary;

/**
 * Somebody in the directory of an event, as other features see it.
 *
 * @param id the registration's
 * @param accountId null for a guest, and for a registration that an account made for somebody else
 * @param photo key of the photo, or null
 * @param visible whether the other attendees see this person
 */
public record AttendeeInfo(
        long id,
        long eventId,
        Long accountId,
        String name,
        String organisation,
        String role,
        String photo,
        boolean visible) {}
