package org.netevent.checkin.control;

import java.time.Instant;
import org.netevent.checkin.boundary.GateScan;
import org.netevent.checkin.boundary.ScanOutcome;

/** A scan to be kept. */
record ScanRow(
        long eventId,
        Long ticketId,
        String code,
        GateScan scan,
        ScanOutcome result,
        boolean signed,
        Instant usedAt,
        String usedGate,
        long scannedBy,
        Instant scannedAt,
        Instant recordedAt) {}
