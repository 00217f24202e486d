package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Caller;

/**
 * Who sees the people of an event: who has an approved registration in it, and its team. Hidden people are seen by the team
 * only. Someone whose registration is pending does not: otherwise the organizer's approval would protect nobody.
 */
@ApplicationScoped
public class DirectoryAccess {
    @PersistenceContext
    EntityManager em;

    @Inject
    EventAccess events;

    /** Also by a registration that the account made for somebody else. */
    public boolean attends(long eventId, Caller who) {
        return !em.createNativeQuery("select id from registration where event_id = ?1 and account_id = ?2"
                        + " and status = 'approved' limit 1")
                .setParameter(1, eventId)
                .setParameter(2, who.id())
                .getResultList()
                .isEmpty();
    }

    /** Whether the caller sees hidden people, too. */
    public boolean seesAll(long eventId) {
        return events.allows(eventId, EventPermission.REGISTRATIONS);
    }

    /**
     * @return whether the caller sees hidden people, too
     * @throws DomainException NOT_FOUND for an unknown event, NOT_ALLOWED
     */
    public boolean require(long eventId, Caller who) {
        if (seesAll(eventId)) return true;
        if (!attends(eventId, who)) events.require(eventId, EventPermission.REGISTRATIONS);
        return false;
    }
}
