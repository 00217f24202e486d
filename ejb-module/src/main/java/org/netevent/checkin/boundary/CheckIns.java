package org.netevent.checkin.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.checkin.control.Gatekeeper;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.validation.Validation;

/**
 * The gate (SPEC §2, Ticket; §3, Check in): for the event's whole team and for administrators. Of any number of scans of
 * one ticket at the same time, one admits.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckIns {
    @Inject
    Gatekeeper gatekeeper;

    @Inject
    Validation validation;

    /**
     * Shows a ticket; changes nothing and keeps nothing.
     *
     * @param code the text of a QR code, or a serial
     * @throws DomainException TICKET_UNKNOWN, TICKET_FORGED, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public TicketCheck verify(String code) {
        return gatekeeper.verify(code);
    }

    /**
     * Takes or refuses a ticket and keeps the scan with its result. The same nonce again gets the first answer.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_ALLOWED; NO_REENTRY, NONCE_REUSED; without an event also
     *     TICKET_UNKNOWN and TICKET_FORGED, which with one are results
     */
    @PermitAll
    public ScanResult scan(GateScan scan) {
        return gatekeeper.scan(validation.check(scan));
    }
}
