package org.netevent.event.boundary;

/**
 * One of the events that somebody works for, with its figures.
 *
 * @param role the caller's in the team; null for an administrator who is not in it
 * @param pending registrations that wait for a decision
 */
public record TeamEvent(EventView event, TeamRole role, long pending, long approved, long waitlisted) {}
