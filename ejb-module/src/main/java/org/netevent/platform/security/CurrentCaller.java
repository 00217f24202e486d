package org.netevent.platform.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** The caller of the running use case, from the container: the principal's name is the account's id. */
@Stateless
@DeclareRoles({Role.ADMIN, Role.ORGANIZER, Role.ATTENDEE, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CurrentCaller {
    @Resource
    SessionContext context;

    /** The caller, or {@link Caller#VISITOR} when nobody is signed in. */
    @PermitAll
    public Caller get() {
        String name = context.getCallerPrincipal().getName();
        if (name.isEmpty() || !name.chars().allMatch(c -> c >= '0' && c <= '9')) return Caller.VISITOR;
        return new Caller(
                Long.valueOf(name), context.isCallerInRole(Role.ADMIN), context.isCallerInRole(Role.ORGANIZER));
    }

    /** @throws DomainException SIGN_IN_NEEDED when nobody is signed in */
    @PermitAll
    public Caller require() {
        Caller caller = get();
        if (!caller.signedIn()) throw new DomainException(PlatformError.SIGN_IN_NEEDED);
        return caller;
    }
}
