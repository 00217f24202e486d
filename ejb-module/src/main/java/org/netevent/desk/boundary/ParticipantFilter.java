package org.netevent.desk.boundary;

/**
 * @param eventId one event, or null for all events of the caller's teams
 * @param checkedIn true for those who are in, false for those who are not, null for both
 * @param text words as in {@link RegistrationFilter}
 */
public record ParticipantFilter(Long eventId, Boolean checkedIn, String text) {}
