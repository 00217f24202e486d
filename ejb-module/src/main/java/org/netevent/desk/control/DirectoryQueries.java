package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.netevent.desk.boundary.Attendee;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;

/** Approved registrations as a directory. */
@ApplicationScoped
public class DirectoryQueries {
    private static final String OWN_EVENTS =
            "select event_id from registration where account_id = ? and status = 'approved' union select event_id from"
                    + " event_team where account_id = ? and role in ('owner', 'organizer')";

    @PersistenceContext
    EntityManager em;

    @Inject
    EventAccess access;

    @Inject
    CurrentCaller current;

    public Page<Attendee> page(Long eventId, String text, PageRequest request) {
        Conditions conditions = scope(eventId)
                .add("r.status = 'approved'")
                .words(text, "r.name", "r.organisation", "r.role", "r.team_name");
        Number total = (Number) conditions
                .bind(em.createNativeQuery("select count(*) from registration r" + conditions.where()))
                .getSingleResult();
        String turned = request.descending() ? " desc" : "";
        List<?> found = conditions
                .bind(em.createNativeQuery(
                        "select r.id, r.event_id, e.name, r.name, r.organisation, r.role, r.team_name"
                                + " from registration r join event e on e.id = r.event_id" + conditions.where()
                                + " order by r.name" + turned + ", r.id" + turned + " limit " + request.size()
                                + " offset " + request.offset()))
                .getResultList();
        return Page.of(found.stream().map(DirectoryQueries::toAttendee).toList(), request, total.longValue());
    }

    private Conditions scope(Long eventId) {
        Caller caller = current.require();
        if (eventId == null)
            return caller.admin()
                    ? new Conditions()
                    : new Conditions().add("r.event_id in (" + OWN_EVENTS + ")", caller.id(), caller.id());
        if (!attends(eventId, caller)) access.require(eventId, EventPermission.REGISTRATIONS);
        return new Conditions().add("r.event_id = ?", eventId);
    }

    private boolean attends(long eventId, Caller caller) {
        return !em.createNativeQuery("select id from registration where event_id = ?1 and account_id = ?2"
                        + " and status = 'approved' limit 1")
                .setParameter(1, eventId)
                .setParameter(2, caller.id())
                .getResultList()
                .isEmpty();
    }

    private static Attendee toAttendee(Object row) {
        Columns columns = new Columns(row);
        return new Attendee(
                columns.whole(),
                columns.whole(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text());
    }
}
