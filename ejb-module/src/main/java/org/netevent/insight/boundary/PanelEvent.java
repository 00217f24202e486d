package org.netevent.insight.boundary;

import org.netevent.event.boundary.TeamEvent;

/**
 * One of the events that somebody works for, with what the panel shows of it.
 *
 * @param registered live registrations: pending, approved and waitlisted; null for gate staff, who see no registrations
 * @param waiting waitlisted registrations, and who waits for tickets of an event that sells; null likewise
 * @param checkedIn tickets in use now
 */
public record PanelEvent(TeamEvent item, Long registered, Long waiting, long checkedIn) {}
