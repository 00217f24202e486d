package org.netevent.event.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.event.control.TeamRoles;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;

/** The one rule of who may do what with an event and what hangs on it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EventAccess {
    @Inject
    CurrentCaller caller;

    @Inject
    TeamRoles roles;

    /**
     * @return the caller
     * @throws DomainException SIGN_IN_NEEDED for a visitor, NOT_FOUND for an unknown event, NOT_ALLOWED otherwise
     */
    @PermitAll
    public Caller require(long eventId, EventPermission permission) {
        Caller who = caller.require();
        Optional<String> role = roles.of(eventId, who.id());
        if (role.isEmpty()) throw new DomainException(PlatformError.NOT_FOUND);
        if (!TeamRoles.grants(who, role.get(), permission)) throw new DomainException(PlatformError.NOT_ALLOWED);
        return who;
    }

    /** The same as a question; false for a visitor and for an unknown event. */
    @PermitAll
    public boolean allows(long eventId, EventPermission permission) {
        Caller who = caller.get();
        return who.signedIn()
                && roles.of(eventId, who.id())
                        .filter(role -> TeamRoles.grants(who, role, permission))
                        .isPresent();
    }
}
