package org.netevent.waitlist.boundary;

import org.netevent.event.boundary.EventInfo;
import org.netevent.tickettype.boundary.TicketTypeInfo;

/**
 * One entry for its own person, by the secret link.
 *
 * @param position how many wait for the same type, this one included, until it is its turn; null unless it waits
 * @param token of the secret link
 * @param url the absolute address of the secret link
 * @param canTake whether the offer stands
 * @param orderUrl the order that came of it, or null
 */
public record WaitlistView(
        WaitlistEntryInfo entry,
        EventInfo event,
        TicketTypeInfo type,
        Integer position,
        String token,
        String url,
        boolean canTake,
        boolean canLeave,
        String orderUrl) {}
