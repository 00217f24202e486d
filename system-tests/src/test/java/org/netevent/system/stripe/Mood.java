package org.netevent.system.stripe;

/** How Stripe answers the next call of a path. */
public enum Mood {
    /** It does what it is asked to and answers when the caller has gone. */
    DONE_BUT_SILENT,
    /** It never hears of it. */
    LOST,
    /** It says no. */
    REFUSES
}
