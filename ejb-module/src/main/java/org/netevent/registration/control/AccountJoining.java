package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.netevent.account.boundary.AddressVerified;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.registration.boundary.RegistrationJoined;
import org.netevent.registration.entity.Registration;

/** Guests' registrations join accounts. */
@ApplicationScoped
@Transactional
public class AccountJoining {
    @PersistenceContext
    EntityManager em;

    @Inject
    RegistrationStore store;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<RegistrationJoined> joined;

    /** All that guests made with the address. */
    public void onVerified(@Observes AddressVerified known) {
        List<Long> guests = em.createQuery(
                        "select r.id from Registration r where r.email = :email and r.accountId is null order by r.id",
                        Long.class)
                .setParameter("email", known.email())
                .getResultList();
        guests.forEach(id -> joinIfGuests(id, known.accountId()));
    }

    /** Leaves one that belongs to somebody as it is. */
    public void joinIfGuests(long id, long account) {
        if (store.locked(id).accountId() == null) join(id, account);
    }

    /** Joining the same account twice changes nothing. @throws DomainException NOT_FOUND; REGISTRATION_OWNED */
    public Registration join(long id, long account) {
        Registration registration = store.locked(id);
        if (registration.accountId() != null && registration.accountId() == account) return registration;
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
        return registration;
    }
}
