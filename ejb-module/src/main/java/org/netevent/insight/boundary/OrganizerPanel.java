package org.netevent.insight.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.netevent.event.boundary.TeamEvent;
import org.netevent.event.boundary.TeamEventSearch;
import org.netevent.event.boundary.TeamEvents;
import org.netevent.insight.control.ArrivalQueries;
import org.netevent.insight.control.ArrivalQueries.Crowd;
import org.netevent.platform.paging.Page;
import org.netevent.platform.security.Role;

/** The organizer's panel: own and team events with their figures (SPEC §4, GET /organizer/events). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganizerPanel {
    @Inject
    TeamEvents events;

    @Inject
    ArrivalQueries arrivals;

    /** As many statements for a long page as for a short one. The access filter is that of {@link TeamEvents#search}. */
    @RolesAllowed(Role.ATTENDEE)
    public Page<PanelEvent> search(TeamEventSearch search) {
        Page<TeamEvent> found = events.search(search);
        Map<Long, Crowd> crowds = arrivals.of(
                found.items().stream().map(item -> item.event().id()).toList());
        return found.map(item -> panel(item, crowds.getOrDefault(item.event().id(), Crowd.NOBODY)));
    }

    private static PanelEvent panel(TeamEvent item, Crowd crowd) {
        if (item.pending() == null) return new PanelEvent(item, null, null, crowd.inside());
        long registered = item.pending() + item.approved() + item.waitlisted();
        return new PanelEvent(item, registered, item.waitlisted() + crowd.queued(), crowd.inside());
    }
}
