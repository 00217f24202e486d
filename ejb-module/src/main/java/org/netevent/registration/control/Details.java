package org.netevent.registration.control;

import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.registration.entity.Registrant;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/** Turns registrations into the records that leave the services. */
public final class Details {
    private Details() {}

    public static RegistrationInfo info(Registration registration) {
        Registrant person = registration.registrant();
        return new RegistrationInfo(
                registration.id(),
                registration.eventId(),
                registration.accountId(),
                status(registration.status()),
                person.name(),
                person.email(),
                person.phone(),
                person.organisation(),
                person.role(),
                person.teamName(),
                person.members(),
                person.amount(),
                person.language(),
                person.visible(),
                registration.createdAt(),
                registration.ticketTypeId(),
                registration.orderId(),
                registration.places(),
                registration.transferredAt(),
                registration.transferredTo());
    }

    public static RegistrationStatus status(RegistrationState state) {
        return RegistrationStatus.valueOf(state.name());
    }
}
