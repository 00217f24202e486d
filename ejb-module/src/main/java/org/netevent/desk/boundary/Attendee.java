package org.netevent.desk.boundary;

/** Somebody in the directory of an event (SPEC §4); no address and no number, which only the team may see. */
public record Attendee(
        long id, long eventId, String eventName, String name, String organisation, String role, String teamName) {}
