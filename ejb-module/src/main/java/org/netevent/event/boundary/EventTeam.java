package org.netevent.event.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.netevent.event.control.People;
import org.netevent.event.control.TeamRoles;
import org.netevent.event.control.TeamStore;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Role;
import org.netevent.platform.validation.Validation;

/** The people who run an event: organizers who may everything on it, and gate staff (SPEC §1). */
@Stateless
public class EventTeam {
    @Inject
    EventAccess access;

    @Inject
    Validation validation;

    @Inject
    TeamStore store;

    @Inject
    TeamRoles roles;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @RolesAllowed(Role.ATTENDEE)
    public List<TeamMember> members(long eventId) {
        access.require(eventId, EventPermission.MANAGE);
        return store.members(eventId);
    }

    /**
     * Adds an account by its e-mail address, or changes the role of one that is in the team.
     *
     * @throws DomainException INVALID_INPUT on {@code email} when nobody has that address; EVENT_OWNER_STAYS
     */
    @RolesAllowed(Role.ATTENDEE)
    public TeamMember add(long eventId, TeamCommand command) {
        access.require(eventId, EventPermission.MANAGE);
        validation.check(command);
        if (command.role() == TeamRole.OWNER) throw DomainException.invalid("role", "choice");
        long account =
                people.byEmail(command.email()).orElseThrow(() -> DomainException.invalid("email", "no_account"));
        String before = roles.of(eventId, account).orElse(TeamRoles.NONE);
        if (before.equals(TeamRoles.OWNER)) throw new DomainException(EventError.EVENT_OWNER_STAYS);
        store.put(eventId, account, command.role().wire(), clock.instant());
        TeamMember member = member(eventId, account);
        audit.record(line(before.isEmpty() ? "event.team_added" : "event.team_changed", eventId, member)
                .changing(
                        before.isEmpty() ? Map.of() : Map.of("role", before),
                        Map.of("role", member.role().wire())));
        return member;
    }

    /** @throws DomainException NOT_FOUND when the account is not in the team; EVENT_OWNER_STAYS */
    @RolesAllowed(Role.ATTENDEE)
    public void remove(long eventId, long accountId) {
        access.require(eventId, EventPermission.MANAGE);
        TeamMember member = member(eventId, accountId);
        if (!store.remove(eventId, accountId)) throw new DomainException(EventError.EVENT_OWNER_STAYS);
        audit.record(line("event.team_removed", eventId, member)
                .changing(Map.of("role", member.role().wire()), Map.of()));
    }

    private TeamMember member(long eventId, long accountId) {
        return store.members(eventId).stream()
                .filter(found -> found.accountId() == accountId)
                .findFirst()
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private static AuditRecord line(String action, long eventId, TeamMember member) {
        return AuditRecord.of(action, "account", member.accountId(), member.name(), eventId);
    }
}
