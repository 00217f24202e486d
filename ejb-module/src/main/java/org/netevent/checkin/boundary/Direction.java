package org.netevent.checkin.boundary;

import java.util.Locale;

/** Which way somebody goes through the gate. */
public enum Direction {
    IN,
    OUT;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
