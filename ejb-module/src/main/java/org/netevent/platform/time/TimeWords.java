package org.netevent.platform.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times in words, for mail and paper; pages have their own. */
public final class TimeWords {
    private TimeWords() {}

    /** Start and end on the wall clock of the event's place, with its zone. */
    public static String range(Locale locale, Instant start, Instant end, ZoneId zone) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", format(locale));
        ZonedDateTime from = start.atZone(zone);
        ZonedDateTime to = end.atZone(zone);
        String until =
                from.toLocalDate().equals(to.toLocalDate()) ? "–" + time.format(to) : " – " + moment(locale, end, zone);
        return moment(locale, start, zone) + until + " (" + zone.getId() + ")";
    }

    /** Day and time, without the zone. */
    public static String moment(Locale locale, Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(format(locale));
        return day.format(local) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", format(locale)).format(local);
    }

    /** The English of the pages counts to 24 and puts the day first. */
    private static Locale format(Locale locale) {
        return Locale.ENGLISH.equals(locale) ? Locale.UK : locale;
    }
}
