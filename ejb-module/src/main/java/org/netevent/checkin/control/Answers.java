package org.netevent.checkin.control;

import java.time.Instant;
import java.util.Set;
import org.netevent.checkin.boundary.CheckInError;
import org.netevent.checkin.boundary.GateScan;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.ScanResult;
import org.netevent.platform.error.DomainException;
import org.netevent.ticket.boundary.ScannedCode;

/** What a scan's answer shows. */
final class Answers {
    /** The person is shown to the ticket's own gate only; a forged code names nobody. */
    private static final Set<ScanOutcome> NAMELESS =
            Set.of(ScanOutcome.WRONG_EVENT, ScanOutcome.FORGED, ScanOutcome.UNKNOWN);

    private Answers() {}

    static ScanResult of(ScanOutcome outcome, GateScan scan, ScannedCode code, TicketRow ticket) {
        boolean used = outcome == ScanOutcome.ALREADY_USED;
        return of(outcome, scan, code, ticket, used ? ticket.usedAt() : null, used ? ticket.usedGate() : null);
    }

    static ScanResult of(
            ScanOutcome outcome, GateScan scan, ScannedCode code, TicketRow ticket, Instant usedAt, String gate) {
        boolean named = ticket != null && !NAMELESS.contains(outcome);
        // who shows a genuine code may be told where it belongs; who types serials may not find out
        boolean event = named || outcome == ScanOutcome.WRONG_EVENT && code.signed();
        return new ScanResult(
                outcome,
                scan.direction(),
                code.signed(),
                code.serial(),
                named ? ticket.name() : null,
                named ? ticket.teamName() : null,
                named ? ticket.organisation() : null,
                event ? ticket.eventName() : null,
                named ? ticket.type() : null,
                named ? ticket.places() : null,
                usedAt,
                gate,
                named ? ticket.zone() : null);
    }

    /** The answer that the nonce got before. @throws DomainException NONCE_REUSED when that was another scan */
    static ScanResult first(FirstScan first, GateScan scan, ScannedCode code, TicketRow ticket) {
        boolean sameTicket =
                ticket == null ? first.ticketId() == null : first.ticketId() != null && first.ticketId() == ticket.id();
        if (!sameTicket || !first.direction().equals(scan.direction().wire()))
            throw new DomainException(CheckInError.NONCE_REUSED);
        return of(first.result(), scan, code, ticket, first.usedAt(), first.usedGate());
    }
}
