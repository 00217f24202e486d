package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/** Every state change of one registration, with all that belongs to it: the log, the mail, the word to other features. */
@ApplicationScoped
public class Steps {
    private static final Map<RegistrationState, String> MAIL = Map.of(
            RegistrationState.PENDING, "mail.registration_received",
            RegistrationState.APPROVED, "mail.registration_approved",
            RegistrationState.DECLINED, "mail.registration_declined",
            RegistrationState.WAITLISTED, "mail.registration_waitlisted",
            RegistrationState.CANCELLED, "mail.registration_cancelled");

    @Inject
    RegistrationStore store;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<RegistrationChanged> changes;

    /** A new registration is kept. */
    public void begin(Registration registration) {
        begin(registration, true);
    }

    /** @param letter whether the person is written to */
    public void begin(Registration registration, boolean letter) {
        store.add(registration);
        Map<String, Object> after =
                new HashMap<>(Map.of("status", wire(registration.status()), "name", registration.name()));
        if (registration.email() != null) after.put("email", registration.email());
        audit.record(line("registration.created", registration).changing(Map.of(), after));
        tell(registration, null, letter, false);
    }

    /** The registration takes one step, or refuses with the conflict that names its state. */
    public void take(Registration registration, RegistrationState next) {
        RegistrationState before = registration.status();
        registration.become(next, clock.instant());
        changed(registration, before, null, true, false);
    }

    /**
     * The registration is cancelled, or refuses.
     *
     * @param letter whether the person is written to
     * @param refunded whether its money goes back
     */
    public void end(Registration registration, boolean letter, boolean refunded) {
        RegistrationState before = registration.status();
        registration.become(RegistrationState.CANCELLED, clock.instant());
        changed(registration, before, null, letter, refunded);
    }

    public void decline(Registration registration, String reason) {
        RegistrationState before = registration.status();
        registration.decline(reason, clock.instant());
        changed(registration, before, reason, true, false);
    }

    private void changed(
            Registration registration, RegistrationState before, String reason, boolean letter, boolean refunded) {
        // the row must be right before others hang theirs on it
        store.flush();
        Map<String, Object> after = new HashMap<>(Map.of("status", wire(registration.status())));
        if (reason != null) after.put("reason", reason);
        audit.record(line("registration." + wire(registration.status()), registration)
                .changing(Map.of("status", wire(before)), after));
        tell(registration, before, letter, refunded);
    }

    private void tell(Registration registration, RegistrationState before, boolean letter, boolean refunded) {
        if (letter && registration.email() != null)
            outbox.add(MAIL.get(registration.status()), Map.of("registration_id", registration.id()));
        changes.fire(new RegistrationChanged(
                registration.id(),
                registration.eventId(),
                before == null ? null : Details.status(before),
                Details.status(registration.status()),
                refunded));
    }

    private static AuditRecord line(String action, Registration registration) {
        return AuditRecord.of(action, "registration", registration.id(), registration.name(), registration.eventId());
    }

    private static String wire(RegistrationState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
