package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.netevent.platform.error.DomainException;

/** Money that came to the organizer (SPEC §2: offline). */
@Stateless
public class OfflinePayments {

    /**
     * The team marks an order as paid, also one that has expired when there still are seats.
     *
     * @param note for the audit log, e.g. the line of a bank statement; or null
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; PAYMENT_NOT_MARKABLE; NO_SEATS_FOR_PAYMENT
     */
    @PermitAll
    public void markPaid(long orderId, String note) {
        throw new UnsupportedOperationException("follows");
    }
}
