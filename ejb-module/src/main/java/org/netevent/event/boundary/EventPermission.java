package org.netevent.event.boundary;

/** What a member of an event's team may do. */
public enum EventPermission {
    /** Change the event itself and its team: owner, organizers of the team, administrators. */
    MANAGE,
    /** See and decide registrations: as {@link #MANAGE}. */
    REGISTRATIONS,
    /** Use the scanner: as {@link #MANAGE}, and gate staff. */
    CHECK_IN
}
