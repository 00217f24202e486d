package org.netevent.checkin.boundary;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The answer to a scan. A ticket of another event and a forged one show no person.
 *
 * @param serial as read, or null
 * @param eventName of the ticket, or null
 * @param ticketType its name, or null
 * @param places how many people it admits; null when no person is shown
 * @param usedAt admitted or already used: since when
 * @param gate the gate of {@code usedAt}, or null
 * @param zone of the event, for its times; null when there is no ticket
 */
public record ScanResult(
        ScanOutcome result,
        Direction direction,
        boolean signed,
        String serial,
        String name,
        String teamName,
        String organisation,
        String eventName,
        String ticketType,
        Integer places,
        Instant usedAt,
        String gate,
        ZoneId zone) {}
