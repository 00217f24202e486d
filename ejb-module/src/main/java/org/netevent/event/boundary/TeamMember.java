package org.netevent.event.boundary;

/** Somebody in an event's team. */
public record TeamMember(long accountId, String name, String email, TeamRole role) {
    /** Everybody but the owner can be taken out. */
    public boolean canRemove() {
        return role != TeamRole.OWNER;
    }
}
