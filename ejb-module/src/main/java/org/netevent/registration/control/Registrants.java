package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.registration.boundary.Prefill;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationSource;
import org.netevent.registration.entity.Registration;

/** Whose registration it is: the person and the account behind it. */
@ApplicationScoped
public class Registrants {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    AccountLookup accounts;

    @Inject
    EventAccess access;

    /** The account that the registration joins, or null for a guest's. */
    public Long accountFor(Register command) {
        Caller who = caller.get();
        if (!who.signedIn()) return null;
        boolean own = email(who).equalsIgnoreCase(command.email());
        // the team enters guests by hand: those are not its own registrations
        boolean forGuest = !own && access.allows(command.eventId(), EventPermission.REGISTRATIONS);
        return forGuest ? null : who.id();
    }

    /** A registration with nothing but what the account knows. */
    public Register rsvp(Caller who, long eventId, String language) {
        AccountInfo person = account(who);
        return new Register(
                eventId,
                person.name(),
                person.email(),
                null,
                null,
                null,
                null,
                null,
                null,
                language,
                RegistrationSource.RSVP);
    }

    /** Name and address of the account, the rest as in its last registration for itself. */
    public Prefill prefill(Caller who) {
        if (!who.signedIn()) return Prefill.NONE;
        AccountInfo person = account(who);
        return em.createQuery(
                        "select r from Registration r where r.accountId = :account and r.email = :email order by r.id desc",
                        Registration.class)
                .setParameter("account", who.id())
                .setParameter("email", person.email())
                .setMaxResults(1)
                .getResultStream()
                .map(Registration::registrant)
                .map(last -> new Prefill(person.name(), person.email(), last.phone(), last.organisation(), last.role()))
                .findFirst()
                .orElseGet(() -> new Prefill(person.name(), person.email(), null, null, null));
    }

    public String email(Caller who) {
        return account(who).email();
    }

    private AccountInfo account(Caller who) {
        return accounts.byId(who.id()).orElseThrow(() -> new DomainException(PlatformError.SIGN_IN_NEEDED));
    }
}
