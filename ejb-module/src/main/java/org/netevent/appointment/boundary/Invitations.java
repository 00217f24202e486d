package org.netevent.appointment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.appointment.control.AppointmentStore;
import org.netevent.appointment.control.Invitation;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** Appointments as calendar invitations (RFC 5546), without an access check: for mail and for who was checked before. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Invitations {
    @Inject
    AppointmentStore store;

    @Inject
    Invitation invitation;

    /**
     * The appointment as it stands now.
     *
     * @param forAccount one of the two: the attendee that the recipient's calendar looks for
     * @return METHOD REQUEST while it may take place, else CANCEL
     * @throws DomainException NOT_FOUND
     */
    @PermitAll
    public String ics(long appointmentId, long forAccount) {
        return store.find(appointmentId)
                .filter(appointment -> appointment.concerns(forAccount))
                .map(appointment -> invitation.of(appointment, forAccount))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }
}
