package org.netevent.desk.boundary;

import java.time.Instant;

/**
 * Somebody with a valid ticket (SPEC §4, {@code GET /participants}).
 *
 * @param id of the registration
 * @param status {@code registered}, or {@code checked_in} while the ticket is used
 * @param checkInTime null unless checked in
 * @param ticketType the name of the ticket type, or null
 * @param places how many people the ticket admits
 */
public record Participant(
        long id,
        long eventId,
        String eventName,
        String name,
        String email,
        String organisation,
        String role,
        String teamName,
        String serialNumber,
        String status,
        Instant checkInTime,
        String ticketType,
        int places) {}
