package org.netevent.web.checkin;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.GateScan;

/** The optional body of a check-in or check-out (SPEC §4). */
@Schema(name = "ScanRequest")
public record ScanRequest(
        @Schema(description = "Where, as the staff call it", maxLength = 60, examples = "North") String gate,
        @Schema(
                        description = "Made by the device for this scan: a repeat gets the first answer",
                        maxLength = 64,
                        examples = "8f1c0f6e-3c55-4d8e-a7f2-3d0a5f1e9b11")
                String nonce,
        @Schema(description = "By the device's clock", examples = "2026-12-01T18:04:11Z") Instant scannedAt,
        @Schema(description = "What scanned; the browser's name when absent", maxLength = 120) String device,
        @Schema(description = "The scanner's event: a ticket of another one is refused", examples = "17")
                Long eventId) {
    static final ScanRequest EMPTY = new ScanRequest(null, null, null, null, null);

    GateScan scan(String code, Direction direction, String userAgent) {
        return new GateScan(eventId, code, direction, true, gate, nonce, scannedAt, device(device, userAgent));
    }

    /** The device as the client names it, else by its browser. */
    static String device(String named, String userAgent) {
        if (named != null && !named.isBlank()) return named.strip();
        if (userAgent == null) return null;
        int most = Math.min(userAgent.length(), 120);
        return userAgent.substring(0, most).replaceAll("\\p{Cntrl}", "");
    }
}
