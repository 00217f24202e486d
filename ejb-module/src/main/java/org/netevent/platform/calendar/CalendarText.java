package org.netevent.platform.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Organizer;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Entries as an RFC 5545 calendar: the one way in which NetEvent writes them, for downloads, feeds and mail. */
public final class CalendarText {
    private CalendarText() {}

    /** @param name how the calendar is called where somebody subscribes to it */
    public static String published(String name, List<VEvent> entries) {
        ICalendar calendar = calendar(Method.publish(), entries);
        calendar.addName(name);
        return text(calendar);
    }

    /** A message of RFC 5546 about one entry. */
    public static String message(Method method, VEvent entry) {
        return text(calendar(method, List.of(entry)));
    }

    /**
     * The organizer of an entry, without whom RFC 5546 takes no message: this server.
     *
     * @param sender an address as mail has it, {@code NetEvent <no-reply@example.org>}
     */
    public static Organizer organizer(String sender) {
        try {
            InternetAddress address = new InternetAddress(sender);
            return new Organizer(address.getPersonal(), address.getAddress());
        } catch (AddressException e) {
            throw new IllegalStateException("Not an address: " + sender, e);
        }
    }

    private static ICalendar calendar(Method method, List<VEvent> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//NetEvent//NetEvent//EN");
        calendar.setMethod(method);
        entries.forEach(calendar::addEvent);
        return calendar;
    }

    /** Each property in one line first: biweekly folds by characters, the standard by octets. */
    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.of(text.toString());
    }
}
