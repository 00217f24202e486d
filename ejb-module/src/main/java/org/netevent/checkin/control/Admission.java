package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.netevent.checkin.boundary.CheckInError;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.GateScan;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.ScanResult;
import org.netevent.checkin.boundary.TicketScanned;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.ticket.boundary.ScannedCode;
import org.netevent.ticket.boundary.TicketCodes;
import org.netevent.ticket.boundary.TicketError;

/** One scan, judged, done and kept in one transaction. The kept scan is its line in the log. */
@ApplicationScoped
class Admission {
    /** A ticket can change between the look and the update; more often than this it does not. */
    private static final int ATTEMPTS = 5;
    /** A device's clock that is further back is not believed. */
    private static final Duration OLDEST = Duration.ofDays(30);

    private static final int CODE_LENGTH = 200;

    @Inject
    GateSql sql;

    @Inject
    TicketCodes codes;

    @Inject
    EventAccess access;

    @Inject
    CurrentCaller callers;

    @Inject
    Event<TicketScanned> scanned;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public ScanResult take(GateScan scan) {
        Caller caller = callers.require();
        ScannedCode code = codes.read(scan.code());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            TicketRow ticket = find(scan, code, caller);
            FirstScan first = first(scan, ticket);
            if (first != null) return Answers.first(first, scan, code, ticket);
            ScanOutcome judged = Judgement.of(code, ticket, scan.eventId(), scan.direction());
            if (judged != ScanOutcome.READY) return refuse(judged, scan, code, ticket, caller);
            if (scan.direction() == Direction.OUT && !ticket.reentry())
                throw new DomainException(CheckInError.NO_REENTRY);
            if (!scan.confirmed()) return Answers.of(judged, scan, code, ticket);
            Instant now = clock.instant();
            if (scan.direction() == Direction.IN && sql.admit(ticket.id(), now, scan.gate()))
                return accept(ScanOutcome.ADMITTED, now, scan, code, ticket, caller);
            if (scan.direction() == Direction.OUT && sql.free(ticket.id()))
                return accept(ScanOutcome.CHECKED_OUT, now, scan, code, ticket, caller);
        }
        throw new IllegalStateException("Ticket " + code.serial() + " keeps changing");
    }

    /** Reads the ticket and checks access: by the scanner's event, else by the ticket's. */
    private TicketRow find(GateScan scan, ScannedCode code, Caller caller) {
        TicketRow ticket = code.serial() == null
                ? null
                : sql.find(code.serial(), scan.eventId(), caller.id(), scan.nonce())
                        .orElse(null);
        if (ticket == null && scan.eventId() == null) throw noTicket(code, scan);
        // who is in the team may check in, whatever the role; the rule itself decides about everybody else
        if (ticket == null || ticket.teamRole() == null)
            access.require(scan.eventId() == null ? ticket.eventId() : scan.eventId(), EventPermission.CHECK_IN);
        return ticket;
    }

    private FirstScan first(GateScan scan, TicketRow ticket) {
        if (scan.nonce() == null) return null;
        return ticket == null ? sql.first(scan.eventId(), scan.nonce()).orElse(null) : ticket.first();
    }

    private ScanResult accept(
            ScanOutcome outcome, Instant now, GateScan scan, ScannedCode code, TicketRow ticket, Caller caller) {
        boolean in = outcome == ScanOutcome.ADMITTED;
        keep(outcome, scan, code, ticket, caller, in ? now : ticket.usedAt(), in ? scan.gate() : ticket.usedGate());
        scanned.fire(new TicketScanned(ticket.eventId(), ticket.id(), outcome));
        return Answers.of(
                outcome, scan, code, ticket, in ? now : ticket.usedAt(), in ? scan.gate() : ticket.usedGate());
    }

    private ScanResult refuse(ScanOutcome outcome, GateScan scan, ScannedCode code, TicketRow ticket, Caller caller) {
        boolean used = outcome == ScanOutcome.ALREADY_USED;
        keep(outcome, scan, code, ticket, caller, used ? ticket.usedAt() : null, used ? ticket.usedGate() : null);
        return Answers.of(outcome, scan, code, ticket);
    }

    private void keep(
            ScanOutcome outcome,
            GateScan scan,
            ScannedCode code,
            TicketRow ticket,
            Caller caller,
            Instant usedAt,
            String usedGate) {
        Instant now = clock.instant();
        sql.keep(new ScanRow(
                scan.eventId() == null ? ticket.eventId() : scan.eventId(),
                ticket == null ? null : ticket.id(),
                // the signature of a genuine code is a credential: not for the log
                code.readable() ? code.serial() : cut(scan.code()),
                scan,
                outcome,
                code.signed(),
                usedAt,
                usedGate,
                caller.id(),
                believed(scan.scannedAt(), now),
                now));
    }

    private static Instant believed(Instant device, Instant now) {
        return device == null || device.isAfter(now) || device.isBefore(now.minus(OLDEST)) ? now : device;
    }

    private static String cut(String code) {
        return code.codePointCount(0, code.length()) <= CODE_LENGTH
                ? code
                : code.substring(0, code.offsetByCodePoints(0, CODE_LENGTH));
    }

    /** Without an event there is nowhere to keep it. */
    private static DomainException noTicket(ScannedCode code, GateScan scan) {
        String shown = code.serial() == null ? cut(scan.code()) : code.serial();
        return new DomainException(
                code.kind() == ScannedCode.Kind.FORGED ? TicketError.TICKET_FORGED : TicketError.TICKET_UNKNOWN,
                Map.of("serial", shown));
    }
}
