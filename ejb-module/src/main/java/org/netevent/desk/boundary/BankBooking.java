package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.desk.control.BankMatch;
import org.netevent.desk.control.BankQueries;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.payment.boundary.OfflinePayments;
import org.netevent.platform.security.Caller;

/** Books one line of a bank statement on its order, in one transaction. */
@Stateless
public class BankBooking {
    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    BankQueries queries;

    @Inject
    OfflinePayments payments;

    @Inject
    Clock clock;

    /**
     * @return false when the same line was booked before
     * @throws org.netevent.platform.error.DomainException why the order is not paid by it; then nothing is written
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean book(long eventId, BankMatch match) {
        Caller caller = access.require(eventId, EventPermission.REGISTRATIONS);
        events.lock(eventId);
        // the unique key decides between two imports at the same moment
        if (!queries.book(eventId, match, caller.id(), clock.instant())) return false;
        BankLine line = match.line();
        String note = Stream.of(line.bookedOn(), line.payer(), line.purpose())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        payments.markPaid(line.orderId(), note);
        return true;
    }
}
