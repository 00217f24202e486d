package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.registration.boundary.RegistrationAmended;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.registration.boundary.RegistrationJoined;
import org.netevent.registration.boundary.RegistrationShown;
import org.netevent.registration.boundary.RegistrationStatus;

/** The directory follows the registrations, in their transactions. */
@ApplicationScoped
public class DirectoryUpkeep {
    @Inject
    EntryRows rows;

    void on(@Observes RegistrationChanged change) {
        if (change.to() == RegistrationStatus.APPROVED) rows.put(change.registrationId());
        else if (change.from() == RegistrationStatus.APPROVED) rows.remove(change.eventId(), change.registrationId());
    }

    void on(@Observes EventRegistrationsCancelled change) {
        rows.removeAll(change.eventId());
    }

    void on(@Observes RegistrationAmended change) {
        if (change.status() == RegistrationStatus.APPROVED) rows.put(change.registrationId());
    }

    void on(@Observes RegistrationJoined change) {
        rows.put(change.registrationId());
    }

    void on(@Observes RegistrationShown change) {
        rows.show(change.eventId(), change.registrationId(), change.visible());
    }
}
