package org.netevent.insight.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netevent.insight.boundary.EventStats;

/** Folds counts per quarter of an hour into days of a time zone: every zone's midnight falls on a quarter. */
public final class Series {
    private Series() {}

    /** @param second of the epoch at which the bucket begins */
    public record Bucket(long second, long registered, long approved) {}

    public static List<EventStats.DayCount> days(List<EventStats.Moment> moments, ZoneId zone) {
        Map<LocalDate, Long> days = new TreeMap<>();
        for (EventStats.Moment moment : moments)
            days.merge(moment.time().atZone(zone).toLocalDate(), moment.checkedIn(), Long::sum);
        return days.entrySet().stream()
                .map(day -> new EventStats.DayCount(day.getKey(), day.getValue()))
                .toList();
    }

    public static List<EventStats.Day> registrations(List<Bucket> buckets, ZoneId zone) {
        Map<LocalDate, EventStats.Day> days = new TreeMap<>();
        for (Bucket bucket : buckets) {
            LocalDate date = Instant.ofEpochSecond(bucket.second()).atZone(zone).toLocalDate();
            days.merge(
                    date,
                    new EventStats.Day(date, bucket.registered(), bucket.approved()),
                    (a, b) -> new EventStats.Day(date, a.registered() + b.registered(), a.approved() + b.approved()));
        }
        return List.copyOf(days.values());
    }
}
