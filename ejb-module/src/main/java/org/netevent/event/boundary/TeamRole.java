package org.netevent.event.boundary;

import java.util.Locale;

/** What somebody is in an event's team: gate staff may only check in. */
public enum TeamRole {
    OWNER,
    ORGANIZER,
    GATE;

    /** The form in JSON and SQL. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TeamRole of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
