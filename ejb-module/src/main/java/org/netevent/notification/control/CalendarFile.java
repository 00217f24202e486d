package org.netevent.notification.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An iCalendar object that goes with a mail.
 *
 * @param method of RFC 5546, as the object itself says it: the mail's part has to say the same
 */
record CalendarFile(String name, String method, String content) {
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(\\w+)");

    /** Something to keep. */
    static CalendarFile entry(String content) {
        return new CalendarFile("event.ics", method(content), content);
    }

    /** Something that a calendar takes in by itself: an invitation, its change or its end. */
    static CalendarFile invitation(String content) {
        return new CalendarFile("invite.ics", method(content), content);
    }

    boolean invites() {
        return !method.equals("PUBLISH");
    }

    private static String method(String content) {
        Matcher line = METHOD.matcher(content);
        if (!line.find()) throw new IllegalArgumentException("A calendar without METHOD");
        return line.group(1);
    }
}
