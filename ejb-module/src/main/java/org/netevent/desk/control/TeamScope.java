package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;

/** Whose registrations a caller may list: the caller's own part of every WHERE. */
@ApplicationScoped
public class TeamScope {
    private static final String TEAMS =
            "select event_id from event_team where account_id = ? and role in ('owner', 'organizer')";

    @PersistenceContext
    EntityManager em;

    @Inject
    EventAccess access;

    @Inject
    CurrentCaller current;

    /**
     * @param eventId one event, or null for all of the caller's
     * @param column of the event's id, e.g. {@code r.event_id}
     * @throws DomainException SIGN_IN_NEEDED; NOT_FOUND or NOT_ALLOWED for an event that is not the caller's; NOT_ALLOWED
     *     for somebody who organizes nothing
     */
    Conditions of(Long eventId, String column) {
        if (eventId != null) {
            access.require(eventId, EventPermission.REGISTRATIONS);
            return new Conditions().add(column + " = ?", eventId);
        }
        Caller caller = current.require();
        if (caller.admin()) return new Conditions();
        if (!caller.organizer() && !inATeam(caller)) throw new DomainException(PlatformError.NOT_ALLOWED);
        return new Conditions().add(column + " in (" + TEAMS + ")", caller.id());
    }

    private boolean inATeam(Caller caller) {
        return !em.createNativeQuery(TEAMS.replace("?", "?1") + " limit 1")
                .setParameter(1, caller.id())
                .getResultList()
                .isEmpty();
    }
}
