package org.netevent.checkin.control;

import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.ticket.boundary.ScannedCode;

/** What a ticket is worth at a gate, before anything is done (SPEC §2). */
final class Judgement {
    private Judgement() {}

    /**
     * @param ticket null when the serial has none
     * @param eventId the scanner's event, or null for any
     */
    static ScanOutcome of(ScannedCode code, TicketRow ticket, Long eventId, Direction direction) {
        if (code.kind() == ScannedCode.Kind.FORGED) return ScanOutcome.FORGED;
        if (!code.readable() || ticket == null) return ScanOutcome.UNKNOWN;
        if (eventId != null && eventId != ticket.eventId()) return ScanOutcome.WRONG_EVENT;
        return switch (ticket.status()) {
            case CANCELLED -> ScanOutcome.CANCELLED;
            case REFUNDED -> ScanOutcome.REFUNDED;
            case USED -> direction == Direction.IN ? ScanOutcome.ALREADY_USED : ScanOutcome.READY;
            case VALID -> direction == Direction.IN ? ScanOutcome.READY : ScanOutcome.NOT_INSIDE;
        };
    }
}
