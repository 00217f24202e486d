package org.netevent.checkin.control;

import java.time.Instant;
import java.time.ZoneId;
import org.netevent.ticket.boundary.TicketStatus;

/**
 * A ticket with all that the gate needs of it, read at once.
 *
 * @param type the name of the ticket type, or null
 * @param places how many people it admits
 * @param teamRole the caller's role in the scanner's event (else the ticket's), or null
 * @param first the scan that had the same nonce, or null
 */
record TicketRow(
        long id,
        long eventId,
        TicketStatus status,
        Instant issuedAt,
        Instant usedAt,
        String usedGate,
        String name,
        String email,
        String teamName,
        String organisation,
        String eventName,
        ZoneId zone,
        boolean reentry,
        String type,
        int places,
        String teamRole,
        FirstScan first) {}
