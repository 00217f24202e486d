package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.netevent.desk.control.BankCsv;
import org.netevent.desk.control.BankMatch;
import org.netevent.desk.control.BankQueries;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;

/**
 * Marks orders as paid by a bank statement (SPEC §2, Payment: offline): first a preview by line, then, as a second step, each
 * line in a transaction of its own. Importing a statement again, or another one that overlaps, books nothing twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankImport {
    /** The largest file that is taken, in bytes. */
    public static final int MAX_BYTES = BankCsv.MAX_BYTES;

    @Inject
    EventAccess access;

    @Inject
    BankQueries queries;

    @EJB
    BankBooking booking;

    /**
     * What {@link #book} would do; writes nothing.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; FILE_TOO_LARGE or a code of {@link DeskError}
     */
    @PermitAll
    public BankReport check(long eventId, byte[] file) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return new BankReport(
                eventId,
                false,
                queries.match(eventId, file).stream().map(BankMatch::line).toList());
    }

    /** Books what pays. A line that its order refuses meanwhile is told of and does not hold up the others. */
    @PermitAll
    public BankReport book(long eventId, byte[] file) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        List<BankLine> lines = new ArrayList<>();
        for (BankMatch match : queries.match(eventId, file))
            lines.add(match.line().verdict().pays() ? book(eventId, match) : match.line());
        return new BankReport(eventId, true, lines);
    }

    private BankLine book(long eventId, BankMatch match) {
        try {
            boolean booked = booking.book(eventId, match);
            return match.line().with(booked ? BankVerdict.BOOKED : BankVerdict.IMPORTED_BEFORE, null);
        } catch (DomainException e) {
            return match.line().with(BankVerdict.REFUSED, e.code().key());
        }
    }
}
