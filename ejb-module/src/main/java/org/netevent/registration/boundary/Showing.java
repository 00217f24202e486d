package org.netevent.registration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.control.OwnAccess;
import org.netevent.registration.control.RegistrationStore;
import org.netevent.registration.entity.Registration;

/**
 * Visible to the other attendees of an event, or hidden from them. For the registration's own person: the account that it
 * belongs to, or who holds the secret link; so the method itself is open.
 */
@Stateless
public class Showing {
    @Inject
    OwnAccess own;

    @Inject
    RegistrationStore store;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<RegistrationShown> shown;

    /**
     * @param token of the secret link, or null for the account that owns the registration
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED; a conflict once the registration is not live
     */
    @PermitAll
    public void set(long registrationId, String token, boolean visible) {
        own.requireOwner(registrationId, token);
        Registration registration = store.locked(registrationId);
        registration.requireLive();
        if (!registration.show(visible, clock.instant())) return;
        store.flush();
        audit.record(AuditRecord.of(
                        "registration." + (visible ? "shown" : "hidden"),
                        "registration",
                        registrationId,
                        registration.name(),
                        registration.eventId())
                .changing(Map.of("visible", !visible), Map.of("visible", visible)));
        shown.fire(new RegistrationShown(registrationId, registration.eventId(), visible));
    }
}
