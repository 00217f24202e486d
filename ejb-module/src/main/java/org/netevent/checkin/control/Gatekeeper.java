package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLTransactionRollbackException;
import java.util.Map;
import org.netevent.checkin.boundary.GateScan;
import org.netevent.checkin.boundary.ScanResult;
import org.netevent.checkin.boundary.TicketCheck;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.ticket.boundary.ScannedCode;
import org.netevent.ticket.boundary.TicketCodes;
import org.netevent.ticket.boundary.TicketError;

/** Looks at tickets, and lets of two scans with one nonce the later one have the first one's answer. */
@ApplicationScoped
public class Gatekeeper {
    private static final int ATTEMPTS = 3;

    @Inject
    Admission admission;

    @Inject
    GateSql sql;

    @Inject
    TicketCodes codes;

    @Inject
    EventAccess access;

    @Inject
    CurrentCaller callers;

    /**
     * A repeat finds the answer of the request that was first: it has committed, or this one's insert would still wait.
     * One that the database chose to end a deadlock has done nothing and starts again.
     */
    public ScanResult scan(GateScan scan) {
        for (int attempt = 1; ; attempt++)
            try {
                return admission.take(scan);
            } catch (NonceTaken lost) {
                if (attempt == ATTEMPTS) throw new IllegalStateException("Nonce taken, and nobody has it", lost);
            } catch (IllegalStateException e) {
                if (attempt == ATTEMPTS || !(e.getCause() instanceof SQLTransactionRollbackException)) throw e;
            }
    }

    public TicketCheck verify(String text) {
        Caller caller = callers.require();
        ScannedCode code = codes.read(text);
        TicketRow ticket = code.serial() == null
                ? null
                : sql.find(code.serial(), null, caller.id(), null).orElse(null);
        if (ticket != null && ticket.teamRole() == null) access.require(ticket.eventId(), EventPermission.CHECK_IN);
        if (code.kind() == ScannedCode.Kind.FORGED) throw refused(TicketError.TICKET_FORGED, code);
        if (ticket == null) throw refused(TicketError.TICKET_UNKNOWN, code);
        return new TicketCheck(
                ticket.status(),
                code.signed(),
                code.serial(),
                ticket.name(),
                ticket.email(),
                ticket.teamName(),
                ticket.eventName(),
                ticket.type(),
                ticket.places(),
                ticket.issuedAt(),
                ticket.usedAt());
    }

    private static DomainException refused(TicketError error, ScannedCode code) {
        return new DomainException(error, code.serial() == null ? Map.of() : Map.of("serial", code.serial()));
    }
}
