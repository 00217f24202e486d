package org.netevent.web.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventTeam;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.event.boundary.TeamCommand;
import org.netevent.event.boundary.TeamMember;
import org.netevent.event.boundary.TeamRole;
import org.netevent.web.platform.Messages;

/** Who works for an event ({@code /organizer/team?id=}). */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    EventTeam team;

    @Inject
    Messages messages;

    private long id;
    private String email;
    private TeamRole role = TeamRole.GATE;
    private transient EventView event;
    private transient List<TeamMember> members;

    public void load() {
        event = events.toEdit(id);
    }

    public EventView getEvent() {
        if (event == null) load();
        return event;
    }

    public List<TeamMember> getMembers() {
        if (members == null) members = team.members(id);
        return members;
    }

    public String add() {
        TeamMember member = team.add(id, new TeamCommand(email, role));
        messages.done("team.added", Map.of("name", member.name()));
        return here();
    }

    public String remove(TeamMember member) {
        team.remove(id, member.accountId());
        messages.done("team.removed", Map.of("name", member.name()));
        return here();
    }

    private String here() {
        return "/organizer/team.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public TeamRole getRole() {
        return role;
    }

    public void setRole(TeamRole role) {
        this.role = role;
    }
}
