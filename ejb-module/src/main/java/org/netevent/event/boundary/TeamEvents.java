package org.netevent.event.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.event.control.EventRegistrations;
import org.netevent.event.control.EventViews;
import org.netevent.event.control.TeamEventQuery;
import org.netevent.event.control.TeamRoles;
import org.netevent.event.entity.Event;
import org.netevent.platform.paging.Page;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;

/** The events that the caller works for, drafts too (SPEC §4, GET /organizer/events). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TeamEvents {
    @Inject
    CurrentCaller caller;

    @Inject
    TeamEventQuery query;

    @Inject
    TeamRoles roles;

    @Inject
    EventRegistrations registrations;

    @Inject
    EventViews views;

    @Inject
    Clock clock;

    /** Own events and those of teams that the caller is in; for an administrator, all. */
    @RolesAllowed(Role.ATTENDEE)
    public Page<TeamEvent> search(TeamEventSearch search) {
        Caller who = caller.require();
        Page<Event> found = query.find(search, who, clock.instant());
        List<Long> ids = found.items().stream().map(Event::getId).toList();
        Map<Long, String> teamRoles = roles.of(ids, who.id());
        Map<Long, Map<String, Long>> counts = registrations.counts(ids);
        Map<Long, EventView> shown =
                views.of(found.items(), who, null).stream().collect(Collectors.toMap(EventView::id, view -> view));
        return found.map(event -> item(
                shown.get(event.getId()), teamRoles.get(event.getId()), counts.getOrDefault(event.getId(), Map.of())));
    }

    private static TeamEvent item(EventView event, String role, Map<String, Long> counts) {
        TeamRole part = role == null ? null : TeamRole.of(role);
        if (!event.canManage()) return new TeamEvent(event, part, null, null, null);
        return new TeamEvent(
                event,
                part,
                counts.getOrDefault("pending", 0L),
                counts.getOrDefault("approved", 0L),
                counts.getOrDefault("waitlisted", 0L));
    }
}
