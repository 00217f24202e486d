package org.netevent.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.insight.boundary.EventStats.Day;
import org.netevent.insight.boundary.EventStats.DayCount;
import org.netevent.insight.boundary.EventStats.Moment;

class SeriesTest {
    @Test
    void aDayBeginsAtMidnightOfTheEventsZone() {
        List<Series.Bucket> buckets = List.of(
                at("2026-11-20T18:15:00Z", 2, 1), at("2026-11-20T18:30:00Z", 3, 0), at("2026-11-20T23:45:00Z", 1, 4));
        assertThat(Series.registrations(buckets, ZoneId.of("Asia/Kolkata")))
                .containsExactly(day("2026-11-20", 2, 1), day("2026-11-21", 4, 4));
        assertThat(Series.registrations(buckets, ZoneId.of("UTC"))).containsExactly(day("2026-11-20", 6, 5));
    }

    /** The day on which summer time ends has 25 hours, the one on which it begins 23. */
    @Test
    void arrivalsAreOfTheEventsDayAlsoWhereTheClocksChange() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(Series.days(List.of(came("2026-10-24T22:00:00Z"), came("2026-10-25T22:55:00Z")), berlin))
                .containsExactly(new DayCount(LocalDate.parse("2026-10-25"), 2));
        assertThat(Series.days(List.of(came("2026-03-28T23:00:00Z"), came("2026-03-29T22:00:00Z")), berlin))
                .containsExactly(
                        new DayCount(LocalDate.parse("2026-03-29"), 1), new DayCount(LocalDate.parse("2026-03-30"), 1));
        assertThat(Series.days(
                        List.of(came("2026-11-09T09:55:00Z"), came("2026-11-09T10:00:00Z")),
                        ZoneId.of("Pacific/Kiritimati")))
                .containsExactly(
                        new DayCount(LocalDate.parse("2026-11-09"), 1), new DayCount(LocalDate.parse("2026-11-10"), 1));
    }

    private static Moment came(String time) {
        return new Moment(Instant.parse(time), 1);
    }

    private static Series.Bucket at(String time, long registered, long approved) {
        return new Series.Bucket(Instant.parse(time).getEpochSecond(), registered, approved);
    }

    private static Day day(String date, long registered, long approved) {
        return new Day(LocalDate.parse(date), registered, approved);
    }
}
