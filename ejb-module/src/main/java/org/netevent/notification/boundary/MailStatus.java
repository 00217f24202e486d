package org.netevent.notification.boundary;

import java.util.Locale;

/** What became of a mail, as an administrator sees it. */
public enum MailStatus {
    /** There is no mail server: to be read here. */
    KEPT,
    SENT,
    /** To be sent, or tried again later. */
    WAITING,
    /** Given up; may be tried again by hand. */
    DEAD;

    public static MailStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
