package org.netevent.event.boundary;

/**
 * One of the events that somebody works for, with its figures.
 *
 * @param role the caller's in the team; null for an administrator who is not in it
 * @param pending registrations that wait for a decision; the figures are null for gate staff, who see no registrations
 */
public record TeamEvent(EventView event, TeamRole role, Long pending, Long approved, Long waitlisted) {}
