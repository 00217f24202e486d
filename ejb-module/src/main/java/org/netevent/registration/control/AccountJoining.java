package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.registration.boundary.RegistrationJoined;
import org.netevent.registration.entity.Registration;

/** Guests' registrations join accounts. */
@ApplicationScoped
@Transactional
public class AccountJoining {
    @Inject
    EventLookup events;

    @Inject
    RegistrationStore store;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<RegistrationJoined> joined;

    /** Leaves one that belongs to somebody as it is. */
    public void joinIfGuests(long id, long account) {
        Registration registration = locked(id);
        if (registration.accountId() == null) join(registration, account);
    }

    /** Joining the same account twice changes nothing. @throws DomainException NOT_FOUND; REGISTRATION_OWNED */
    public Registration join(long id, long account) {
        Registration registration = locked(id);
        if (registration.accountId() == null || registration.accountId() != account) join(registration, account);
        return registration;
    }

    /** Its event first, as for every act on a registration. */
    private Registration locked(long id) {
        events.lock(store.eventOf(id));
        return store.locked(id);
    }

    private void join(Registration registration, long account) {
        registration.joinAccount(account, clock.instant());
        audit.record(AuditRecord.of(
                        "registration.joined_account",
                        "registration",
                        registration.id(),
                        registration.name(),
                        registration.eventId())
                .changing(Map.of(), Map.of("account_id", account)));
        store.flush();
        joined.fire(new RegistrationJoined(registration.id(), registration.eventId(), account));
    }
}
