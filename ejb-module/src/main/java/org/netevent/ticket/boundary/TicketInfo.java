package org.netevent.ticket.boundary;

import java.time.Instant;

/**
 * A ticket (SPEC §2). Whoever holds the QR text is admitted: it is for the ticket's owner and the mail to them.
 *
 * @param usedAt null unless used
 * @param usedGate the name of the gate, or null
 * @param qrText serial and signature, as the QR code carries them
 */
public record TicketInfo(
        long id,
        String serial,
        TicketStatus status,
        long registrationId,
        long eventId,
        Instant issuedAt,
        Instant usedAt,
        String usedGate,
        String qrText) {}
