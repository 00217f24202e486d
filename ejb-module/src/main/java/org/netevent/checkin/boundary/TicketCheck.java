package org.netevent.checkin.boundary;

import java.time.Instant;
import org.netevent.ticket.boundary.TicketStatus;

/**
 * What staff see of a ticket (SPEC §4, {@code GET /verify-ticket/{code}}).
 *
 * @param signed false for a serial typed by hand: compare the name
 * @param ticketType the name of the ticket type; null where the event has none, or for who was let in without one
 * @param places how many people it admits
 * @param usedAt null unless used
 */
public record TicketCheck(
        TicketStatus status,
        boolean signed,
        String serial,
        String name,
        String email,
        String teamName,
        String eventName,
        String ticketType,
        int places,
        Instant issuedAt,
        Instant usedAt) {}
