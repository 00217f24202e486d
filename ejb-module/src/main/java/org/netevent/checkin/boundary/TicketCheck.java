package org.netevent.checkin.boundary;

import java.time.Instant;
import org.netevent.ticket.boundary.TicketStatus;

/**
 * What staff see of a ticket (SPEC §4, {@code GET /verify-ticket/{code}}).
 *
 * @param signed false for a serial typed by hand: compare the name
 * @param ticketType null as long as there is one kind of ticket
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
        Instant issuedAt,
        Instant usedAt) {}
