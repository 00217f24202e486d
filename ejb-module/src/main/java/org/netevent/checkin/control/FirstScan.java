package org.netevent.checkin.control;

import java.time.Instant;
import org.netevent.checkin.boundary.ScanOutcome;

/** What a scan with a nonce came to, when it was made first. @param ticketId null when the code had no ticket */
record FirstScan(
        Long ticketId,
        String code,
        String direction,
        ScanOutcome result,
        boolean signed,
        Instant usedAt,
        String usedGate) {}
