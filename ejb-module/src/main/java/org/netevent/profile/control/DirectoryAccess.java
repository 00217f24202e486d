package org.netevent.profile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
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
     * What the caller may read.
     *
     * @param eventId one event, or null for all of the caller's
     * @throws DomainException NOT_FOUND for an unknown event, NOT_ALLOWED
     */
    public Scope scope(Long eventId, Caller who) {
        if (eventId == null) return own(who);
        if (seesAll(eventId)) return new Scope(who.id(), List.of(eventId), List.of());
        if (!attends(eventId, who)) events.require(eventId, EventPermission.REGISTRATIONS);
        return new Scope(who.id(), List.of(), List.of(eventId));
    }

    private Scope own(Caller who) {
        if (who.admin()) return new Scope(who.id(), null, List.of());
        List<Long> whole =
                ids("select event_id from event_team where account_id = ?1 and role in ('owner', 'organizer')", who);
        List<Long> seen = new ArrayList<>(
                ids("select distinct event_id from registration where account_id = ?1 and status = 'approved'", who));
        seen.removeAll(whole);
        return new Scope(who.id(), whole, seen);
    }

    private List<Long> ids(String sql, Caller who) {
        List<?> ids = em.createNativeQuery(sql).setParameter(1, who.id()).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
