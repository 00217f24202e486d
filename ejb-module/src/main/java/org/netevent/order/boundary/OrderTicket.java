package org.netevent.order.boundary;

import org.netevent.ticket.boundary.TicketStatus;

/**
 * One ticket of a paid order.
 *
 * @param type the name of the ticket type
 * @param places how many people it admits
 * @param serial null while it is not issued, as the status
 * @param canChange whether the caller may change its person's details now
 * @param canTransfer whether the caller may hand it over now
 */
public record OrderTicket(
        long registrationId,
        String name,
        String email,
        String type,
        int places,
        String serial,
        TicketStatus status,
        boolean canChange,
        boolean canTransfer) {

    /** Whether somebody is or was admitted by it. */
    public boolean usable() {
        return status == TicketStatus.VALID || status == TicketStatus.USED;
    }
}
