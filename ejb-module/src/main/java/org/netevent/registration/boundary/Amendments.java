package org.netevent.registration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.outbox.Outbox;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.control.ChangeAccess;
import org.netevent.registration.control.Details;
import org.netevent.registration.control.RegistrationStore;
import org.netevent.registration.entity.Registrant;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/**
 * What a registration says about its person is changed (SPEC §3, Register; §2, Ticket type): by the account that it belongs
 * to, the holder of its secret link, who bought it, and the event's team. A visitor comes by a link, so the methods
 * themselves are open.
 */
@Stateless
public class Amendments {
    @Inject
    ChangeAccess access;

    @Inject
    RegistrationStore store;

    @Inject
    EventLookup events;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<RegistrationAmended> amended;

    /**
     * @param token of the secret link of the registration or of its order, or null
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ChangeRights rights(long registrationId, String token) {
        return access.rights(store.get(registrationId), token);
    }

    /**
     * The registration, which the caller may hand over now as far as it and the time say; its event is locked.
     *
     * @throws DomainException as {@link #rights}; REGISTRATION_IS_…, CHANGE_TOO_LATE, TRANSFER_NEEDS_ACCOUNT
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public RegistrationInfo requireTransfer(long registrationId, String token) {
        ChangeRights rights = access.rights(store.get(registrationId), token);
        events.lock(rights.registration().eventId());
        Registration registration = store.locked(registrationId);
        access.requireTransfer(registration, access.rights(registration, token));
        return Details.info(registration);
    }

    /**
     * @param token as in {@link #rights}
     * @throws DomainException as {@link #rights}; INVALID_INPUT; REGISTRATION_IS_…, CHANGE_TOO_LATE; ALREADY_REGISTERED
     *     for a first address that has a registration; TOO_MANY_REQUESTS
     */
    @PermitAll
    public RegistrationInfo change(long registrationId, String token, Amend command) {
        limits.registration();
        ChangeRights before = access.rights(store.get(registrationId), token);
        validation.check(command);
        events.lock(before.registration().eventId());
        Registration registration = store.locked(registrationId);
        access.requireDetails(registration, access.rights(registration, token));
        Registrant old = registration.registrant();
        boolean addressed = old.email() == null && command.email() != null;
        if (!addressed && command.email() != null && !command.email().equals(old.email()))
            throw DomainException.invalid("email", "email_fixed");
        if (addressed && store.liveExists(registration.eventId(), command.email()))
            throw new DomainException(RegistrationError.ALREADY_REGISTERED);
        registration.amend(
                command.name(),
                addressed ? command.email() : old.email(),
                command.phone(),
                command.organisation(),
                command.role(),
                command.teamName(),
                command.members(),
                clock.instant());
        store.flush();
        RegistrationInfo after = Details.info(registration);
        audit.record(AuditRecord.of("registration.amended", "registration", after.id(), after.name(), after.eventId())
                .changing(values(old), values(registration.registrant())));
        if (addressed && registration.status() == RegistrationState.APPROVED)
            outbox.add("mail.registration_approved", Map.of("registration_id", after.id()));
        amended.fire(new RegistrationAmended(after.id(), after.eventId(), after.status()));
        return after;
    }

    private static Map<String, Object> values(Registrant person) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", person.name());
        values.put("email", person.email());
        values.put("phone", person.phone());
        values.put("organisation", person.organisation());
        values.put("role", person.role());
        values.put("team_name", person.teamName());
        values.put("members", person.members());
        return values;
    }
}
