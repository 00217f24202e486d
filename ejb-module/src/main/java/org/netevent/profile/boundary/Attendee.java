package org.netevent.profile.boundary;

import java.util.List;

/**
 * Somebody in the directory of an event (SPEC §4); no address and no number, which the team finds in its own lists.
 *
 * @param id the registration's
 * @param photo key of the photo, or null
 * @param accountId null for a guest and for a registration that was made for somebody else
 * @param visible false for who is hidden, whom only the team sees
 * @param yourself whether it is the caller's own entry
 * @param canConnect whether this person can be asked for a contact or an appointment: they have an account and are visible,
 *     and so is the caller in the same event
 */
public record Attendee(
        long id,
        long eventId,
        String eventName,
        String name,
        String organisation,
        String role,
        List<String> interests,
        String photo,
        Long accountId,
        boolean visible,
        boolean yourself,
        boolean canConnect) {}
