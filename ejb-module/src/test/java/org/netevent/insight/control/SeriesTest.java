package org.netevent.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.insight.boundary.EventStats.Day;

class SeriesTest {
    @Test
    void aDayBeginsAtMidnightOfTheEventsZone() {
        List<Series.Bucket> buckets = List.of(
                at("2026-11-20T18:15:00Z", 2, 1), at("2026-11-20T18:30:00Z", 3, 0), at("2026-11-20T23:45:00Z", 1, 4));
        assertThat(Series.registrations(buckets, ZoneId.of("Asia/Kolkata")))
                .containsExactly(day("2026-11-20", 2, 1), day("2026-11-21", 4, 4));
        assertThat(Series.registrations(buckets, ZoneId.of("UTC"))).containsExactly(day("2026-11-20", 6, 5));
    }

    private static Series.Bucket at(String time, long registered, long approved) {
        return new Series.Bucket(Instant.parse(time).getEpochSecond(), registered, approved);
    }

    private static Day day(String date, long registered, long approved) {
        return new Day(LocalDate.parse(date), registered, approved);
    }
}
