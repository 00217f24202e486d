package org.netevent.tickettype.boundary;

import java.util.Locale;

/** Whether tickets of a type can be had now. */
public enum SaleState {
    /** Its window, or the event itself, is not open yet. */
    NOT_YET,
    ON_SALE,
    SOLD_OUT,
    /** What is free belongs to who waits. */
    WAITLIST,
    /** Its window is over, or the event is over or cancelled. */
    ENDED;

    /** The form in JSON and bundle keys. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
