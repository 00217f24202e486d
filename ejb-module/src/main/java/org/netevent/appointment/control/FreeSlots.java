package org.netevent.appointment.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * When two people may meet during an event: inside its hours, on the quarters of an hour, while neither is busy.
 *
 * <p>An event of several days that begins on the first one's morning and ends on the last one's evening is open each day
 * from the one clock time to the other; any other event is open from its start to its end, through the night.
 */
public final class FreeSlots {
    public static final Duration GRID = Duration.ofMinutes(15);
    /** A shorter day than this is no sign of hours that are kept every day. */
    private static final Duration SHORTEST_DAY = Duration.ofHours(2);

    private final Instant start;
    private final Instant end;
    private final ZoneId zone;

    /** @param zone of the event, in which days begin and quarters are counted */
    public FreeSlots(Instant start, Instant end, ZoneId zone) {
        this.start = start;
        this.end = end;
        this.zone = zone;
    }

    /** The days of the event, in its zone, on which somebody may still meet. */
    public List<LocalDate> days(Instant now) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = end.minusNanos(1).atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Busy hours = hours(day);
            if (hours.start().isBefore(hours.end()) && hours.end().isAfter(now)) days.add(day);
        }
        return days;
    }

    /** The hours of one day; they end where they begin when the event has none on it. */
    public Busy hours(LocalDate day) {
        Instant from = latest(start, day.atStartOfDay(zone).toInstant());
        Instant to = earliest(end, day.plusDays(1).atStartOfDay(zone).toInstant());
        if (daily()) {
            from = latest(from, day.atTime(clock(start)).atZone(zone).toInstant());
            to = earliest(to, day.atTime(clock(end)).atZone(zone).toInstant());
        }
        return from.isBefore(to) ? new Busy(from, to) : new Busy(from, from);
    }

    /**
     * @param busy of both people
     * @return starts, in order, each with room for the length; none in the past
     */
    public List<Instant> on(LocalDate day, Duration length, List<Busy> busy, Instant now) {
        Busy hours = hours(day);
        List<Instant> free = new ArrayList<>();
        for (Instant at = quarter(hours.start()); !at.plus(length).isAfter(hours.end()); at = at.plus(GRID)) {
            Instant until = at.plus(length);
            Instant from = at;
            if (from.isAfter(now) && busy.stream().noneMatch(taken -> taken.overlaps(from, until))) free.add(from);
        }
        return free;
    }

    private boolean daily() {
        ZonedDateTime first = start.atZone(zone);
        ZonedDateTime last = end.atZone(zone);
        return first.toLocalDate().isBefore(last.toLocalDate())
                && Duration.between(clock(start), clock(end)).compareTo(SHORTEST_DAY) >= 0;
    }

    private LocalTime clock(Instant instant) {
        return instant.atZone(zone).toLocalTime();
    }

    /** The next quarter by the clock on the wall: in every zone of today it is one of UTC, too, but not of every past one. */
    private Instant quarter(Instant from) {
        ZonedDateTime local = from.atZone(zone);
        ZonedDateTime hour = local.truncatedTo(ChronoUnit.HOURS);
        long passed = Duration.between(hour, local).toNanos();
        long grid = GRID.toNanos();
        return hour.plusNanos((passed + grid - 1) / grid * grid).toInstant();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
