package org.netevent.notification.control;

/**
 * An iCalendar object that goes with a mail.
 *
 * @param method of RFC 5546, as the object itself says it: the mail's part has to say the same
 */
record CalendarFile(String name, String method, String content) {
    /** Something to keep. */
    static CalendarFile entry(String content) {
        return new CalendarFile("event.ics", "PUBLISH", content);
    }
}
