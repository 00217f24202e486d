package org.netevent.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Dates and times as a page shows them: in the event's zone (IANA name), always with the zone's name beside a time. An
 * empty instant gives an empty text; an empty zone is UTC.
 */
@Named
@RequestScoped
public class When {
    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    /** Thu 3 Dec, with the year unless it is this or, in autumn, the coming one. */
    public String day(Instant instant, String zone) {
        return instant == null ? "" : format(near(at(instant, zone)) ? "format.day" : "format.day_year", instant, zone);
    }

    /** Thursday, 3 December 2026. */
    public String fullDay(Instant instant, String zone) {
        return format("format.full_day", instant, zone);
    }

    /** 09:00 EET. */
    public String time(Instant instant, String zone) {
        return format("format.time_zone", instant, zone);
    }

    /** 09:00, where the zone stands beside it. */
    public String clock(Instant instant, String zone) {
        return format("format.time", instant, zone);
    }

    /** Thu 3 Dec, 09:00 EET. */
    public String moment(Instant instant, String zone) {
        return instant == null ? "" : day(instant, zone) + ", " + time(instant, zone);
    }

    /** Thu 3 Dec, 09:00 to 17:30 EET; over several days both days are named. */
    public String range(Instant start, Instant end, String zone) {
        if (start == null || end == null) return moment(start, zone);
        LocalDate first = at(start, zone).toLocalDate();
        String until = first.equals(at(end, zone).toLocalDate()) ? time(end, zone) : moment(end, zone);
        return texts.get(
                locale(),
                "format.range",
                Map.of("from", day(start, zone) + ", " + format("format.time", start, zone), "to", until));
    }

    /** 09:00 to 17:30 EET, for use below the full day. */
    public String hours(Instant start, Instant end, String zone) {
        if (start == null || end == null) return "";
        boolean sameDay = at(start, zone).toLocalDate().equals(at(end, zone).toLocalDate());
        return texts.get(
                locale(),
                "format.range",
                Map.of(
                        "from",
                        format("format.time", start, zone),
                        "to",
                        sameDay ? time(end, zone) : moment(end, zone)));
    }

    /** Dec. */
    public String month(Instant instant, String zone) {
        return format("format.month", instant, zone);
    }

    public String dayOfMonth(Instant instant, String zone) {
        return instant == null ? "" : String.valueOf(at(instant, zone).getDayOfMonth());
    }

    /** How long ago or ahead, roughly: 5 minutes ago, in 12 days. */
    public String relative(Instant instant) {
        if (instant == null) return "";
        Duration distance = Duration.between(clock.instant(), instant);
        String key = distance.isNegative() ? "format.ago" : "format.in";
        Duration size = distance.abs();
        if (size.toMinutes() < 1) return texts.get(locale(), "format.now");
        if (size.toHours() < 1) return texts.count(locale(), key + "_minutes", size.toMinutes());
        if (size.toDays() < 1) return texts.count(locale(), key + "_hours", size.toHours());
        return texts.count(locale(), key + "_days", size.toDays());
    }

    private boolean near(ZonedDateTime when) {
        long days = Duration.between(clock.instant(), when.toInstant()).toDays();
        return days > -60 && days < 300;
    }

    private String format(String pattern, Instant instant, String zone) {
        if (instant == null) return "";
        return DateTimeFormatter.ofPattern(texts.get(locale(), pattern), locale())
                .format(at(instant, zone));
    }

    private static ZonedDateTime at(Instant instant, String zone) {
        return instant.atZone(ZoneId.of(zone == null || zone.isEmpty() ? "UTC" : zone));
    }

    /** British English for its short day and month names without commas; the words are the same. */
    private Locale locale() {
        return preferences.getLocale().getLanguage().equals("en") ? Locale.UK : preferences.getLocale();
    }
}
