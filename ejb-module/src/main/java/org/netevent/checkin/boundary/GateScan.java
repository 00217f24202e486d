package org.netevent.checkin.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * One scan.
 *
 * @param eventId the event of the scanner; null for a program that takes any event where its account may check in
 * @param code the text of a QR code, or a serial
 * @param confirmed false only looks: a ticket that would be taken is left alone ({@link ScanOutcome#READY})
 * @param gate where, as the staff call it, or null
 * @param nonce made by the device for this scan, so that a repeat gets the first answer; or null
 * @param scannedAt by the device's clock, or null for now; the time of use is the server's in any case
 * @param device what scanned, or null
 */
public record GateScan(
        Long eventId,
        @NotBlank @Size(max = 2000) String code,
        @NotNull Direction direction,
        boolean confirmed,
        @Size(max = 60) String gate,
        @Size(max = 64) String nonce,
        Instant scannedAt,
        @Size(max = 120) String device) {
    public GateScan {
        code = code == null ? null : code.strip();
        gate = gate == null || gate.isBlank() ? null : gate.strip();
        nonce = nonce == null || nonce.isBlank() ? null : nonce.strip();
    }
}
