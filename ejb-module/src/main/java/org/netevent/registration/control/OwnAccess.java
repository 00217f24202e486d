package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.registration.entity.Registration;

/** Who may act on a registration as its own person: the account that it belongs to, or who holds the secret link. */
@ApplicationScoped
public class OwnAccess {
    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    RegistrationStore store;

    @Inject
    LinkSigner links;

    /**
     * @param token of the secret link, or null
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    public Registration requireOwner(long id, String token) {
        Caller who = caller.get();
        Registration registration = store.get(id);
        if (owns(who, registration, token)) return registration;
        throw new DomainException(who.signedIn() ? PlatformError.NOT_ALLOWED : PlatformError.SIGN_IN_NEEDED);
    }

    /** As {@link #requireOwner}, and the event's team with REGISTRATIONS too. */
    public Registration requireReader(long id, String token) {
        Registration registration = store.get(id);
        if (!owns(caller.get(), registration, token))
            access.require(registration.eventId(), EventPermission.REGISTRATIONS);
        return registration;
    }

    private boolean owns(Caller who, Registration registration, String token) {
        return who.is(registration.accountId())
                || token != null
                        && links.find(token)
                                .filter(found -> found.id().equals(registration.id()))
                                .isPresent();
    }
}
