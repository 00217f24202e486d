package org.netevent.checkin.boundary;

import java.time.Instant;

/**
 * A kept scan (SPEC §2): who, when, where, with what, which way and to what end.
 *
 * @param code the serial; for a code that is none, what was read, at most 200 characters
 * @param name of the ticket's person, null for a ticket that is not of this event
 * @param scannedAt by the device's clock; {@code recordedAt} by the server's
 */
public record ScanEntry(
        long id,
        String code,
        String name,
        Direction direction,
        ScanOutcome result,
        boolean signed,
        String gate,
        String device,
        Instant usedAt,
        String usedGate,
        String scannedBy,
        Instant scannedAt,
        Instant recordedAt) {}
