package org.netevent.waitlist.boundary;

/**
 * Whom the organizer wants to see.
 *
 * @param status null for all who wait or have an offer
 * @param ticketTypeId null for all types
 */
public record WaitlistFilter(WaitlistStatus status, Long ticketTypeId) {
    public static final WaitlistFilter LIVE = new WaitlistFilter(null, null);
}
