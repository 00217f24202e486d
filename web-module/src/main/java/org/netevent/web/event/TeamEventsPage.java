package org.netevent.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import org.netevent.event.boundary.TeamEvent;
import org.netevent.event.boundary.TeamEventSearch;
import org.netevent.insight.boundary.OrganizerPanel;
import org.netevent.insight.boundary.PanelEvent;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Address;

/** The events that one works for, by the filters in the address ({@code q, state, page}). */
@Named
@RequestScoped
public class TeamEventsPage {
    @Inject
    OrganizerPanel events;

    @Inject
    Address address;

    private Page<PanelEvent> found;

    public void load() {
        String page = address.get("page");
        int number = page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
        found = events.search(
                new TeamEventSearch(address.get("q"), state(), PageRequest.of(number, PageRequest.DEFAULT_SIZE)));
    }

    public Page<PanelEvent> getFound() {
        return found;
    }

    /** The frames of /ws/live that move the list: those of the shown events, and that one came or went. */
    public String getLive() {
        return found.items().stream()
                .map(panel -> panel.item().event().id())
                .map(id -> "event:" + id + " seats:" + id)
                .collect(Collectors.joining(" ", "events ", ""));
    }

    public boolean isFiltered() {
        return address.get("q") != null || state() != null;
    }

    /** Where a click leads: to the dashboard, or for gate staff to the scanner. */
    public String link(TeamEvent item) {
        return (item.event().canManage() ? "/organizer/event?id=" : "/gate/scan?id=")
                + item.event().id();
    }

    private TeamEventSearch.State state() {
        for (TeamEventSearch.State state : TeamEventSearch.State.values())
            if (address.is("state", state.name().toLowerCase(Locale.ROOT))) return state;
        return null;
    }
}
