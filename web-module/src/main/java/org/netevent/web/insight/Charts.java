package org.netevent.web.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.netevent.insight.boundary.EventStats;

/** Turns figures into the points of a chart: every day of the range, every quarter of an hour of the arrivals. */
final class Charts {
    private static final int MAX_QUARTERS = 100;
    private static final int MAX_DAYS = 120;
    private static final long QUARTER = 900;

    private Charts() {}

    /** How many stood there at the end of a day. */
    public record DayPoint(String label, long registered, long approved) {}

    /** How many came in within a quarter of an hour. */
    public record ArrivalPoint(String label, long checkedIn) {}

    /** @param days how many up to today, or 0 for all */
    static List<DayPoint> days(List<EventStats.Day> counted, LocalDate today, int days, Locale locale) {
        if (counted.isEmpty()) return List.of();
        LocalDate first = counted.get(0).date();
        LocalDate from = days == 0 || first.isAfter(today.minusDays(days)) ? first : today.minusDays(days);
        Map<LocalDate, EventStats.Day> byDate = new TreeMap<>();
        counted.forEach(day -> byDate.put(day.date(), day));
        LocalDate last = counted.get(counted.size() - 1).date();
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM", locale);
        List<DayPoint> points = new ArrayList<>();
        long registered = 0;
        long approved = 0;
        for (LocalDate date = first; !date.isAfter(last.isBefore(today) ? today : last); date = date.plusDays(1)) {
            EventStats.Day day = byDate.get(date);
            registered += day == null ? 0 : day.registered();
            approved += day == null ? 0 : day.approved();
            if (!date.isBefore(from)) points.add(new DayPoint(format.format(date), registered, approved));
        }
        return points;
    }

    /** How many came in on each day; over a long time days without anybody are left out. */
    static List<DayPoint> perDay(List<EventStats.Day> counted, Locale locale) {
        if (counted.isEmpty()) return List.of();
        Map<LocalDate, EventStats.Day> byDate = new TreeMap<>();
        counted.forEach(day -> byDate.put(day.date(), day));
        LocalDate first = counted.get(0).date();
        LocalDate last = counted.get(counted.size() - 1).date();
        if (first.until(last, ChronoUnit.DAYS) <= MAX_DAYS)
            for (LocalDate date = first; date.isBefore(last); date = date.plusDays(1))
                byDate.putIfAbsent(date, new EventStats.Day(date, 0, 0));
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM", locale);
        return byDate.values().stream()
                .map(day -> new DayPoint(format.format(day.date()), day.registered(), day.approved()))
                .toList();
    }

    /** In quarters of an hour; over more than a day those in which nobody came are left out. */
    static List<ArrivalPoint> arrivals(List<EventStats.Moment> counted, ZoneId zone, Locale locale) {
        if (counted.isEmpty()) return List.of();
        Map<Long, Long> quarters = new TreeMap<>();
        counted.forEach(moment ->
                quarters.merge(moment.time().getEpochSecond() / QUARTER * QUARTER, moment.checkedIn(), Long::sum));
        List<Long> starts = new ArrayList<>(quarters.keySet());
        long first = starts.get(0);
        long last = starts.get(starts.size() - 1);
        boolean oneDay = (last - first) / QUARTER < MAX_QUARTERS;
        if (oneDay) for (long start = first; start < last; start += QUARTER) quarters.putIfAbsent(start, 0L);
        // where the clocks change, an hour comes twice: then the zone's name tells them apart
        boolean changes = zone.getRules().getOffset(Instant.ofEpochSecond(first))
                != zone.getRules().getOffset(Instant.ofEpochSecond(last));
        String pattern = (oneDay ? "HH:mm" : "d MMM HH:mm") + (changes ? " z" : "");
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale);
        return quarters.entrySet().stream()
                .map(quarter -> new ArrivalPoint(
                        format.format(Instant.ofEpochSecond(quarter.getKey()).atZone(zone)), quarter.getValue()))
                .toList();
    }
}
