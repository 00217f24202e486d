package org.netevent.appointment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.appointment.control.AppointmentStore;

/** Appointments for other features, without an access check: the caller decides who may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppointmentLookup {
    @Inject
    AppointmentStore store;

    @PermitAll
    public Optional<AppointmentInfo> find(long id) {
        return store.find(id);
    }
}
