package org.netevent.checkin.boundary;

import java.time.Instant;

/**
 * Somebody registered, as found by name or serial at the gate.
 *
 * @param status the registration's: approved, pending or waitlisted
 * @param serial null without a ticket, and so are the three after it when they do not apply
 * @param ticketStatus valid, used, cancelled or refunded
 */
public record GatePerson(
        String name,
        String teamName,
        String organisation,
        String status,
        String serial,
        String ticketStatus,
        Instant usedAt,
        String gate) {}
