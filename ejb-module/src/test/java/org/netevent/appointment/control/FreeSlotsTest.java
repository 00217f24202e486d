package org.netevent.appointment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeSlotsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void anEveningHasItsQuartersFromStartToEnd() {
        FreeSlots slots = berlin("2026-12-03T18:00", "2026-12-03T20:00");

        assertThat(clocks(slots, "2026-12-03", HALF_AN_HOUR))
                .containsExactly("18:00", "18:15", "18:30", "18:45", "19:00", "19:15", "19:30");
        assertThat(clocks(slots, "2026-12-04", HALF_AN_HOUR)).isEmpty();
        assertThat(clocks(slots, "2026-12-03", Duration.ofHours(2))).containsExactly("18:00");
        assertThat(clocks(slots, "2026-12-03", Duration.ofMinutes(121))).isEmpty();
    }

    @Test
    void anOddStartBeginsAtTheNextQuarter() {
        assertThat(clocks(berlin("2026-12-03T18:05", "2026-12-03T19:00"), "2026-12-03", HALF_AN_HOUR))
                .containsExactly("18:15", "18:30");
    }

    @Test
    void severalDaysAreOpenFromMorningToEvening() {
        FreeSlots slots = berlin("2026-12-03T09:00", "2026-12-05T17:00");

        assertThat(slots.days(LONG_AGO))
                .containsExactly(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 5));
        for (String day : List.of("2026-12-03", "2026-12-04", "2026-12-05"))
            assertThat(clocks(slots, day, HALF_AN_HOUR))
                    .startsWith("09:00")
                    .endsWith("16:30")
                    .hasSize(31);
    }

    @Test
    void aNightIsOpenThroughMidnight() {
        FreeSlots slots = berlin("2026-12-03T18:00", "2026-12-04T02:00");

        assertThat(clocks(slots, "2026-12-03", HALF_AN_HOUR))
                .startsWith("18:00")
                .endsWith("23:30");
        assertThat(clocks(slots, "2026-12-04", HALF_AN_HOUR))
                .startsWith("00:00")
                .endsWith("01:30");
    }

    @Test
    void whatEndsAtMidnightHasNoDayAfter() {
        assertThat(berlin("2026-12-03T18:00", "2026-12-04T00:00").days(LONG_AGO))
                .containsExactly(LocalDate.of(2026, 12, 3));
    }

    @Test
    void busyTimesAreHalfOpen() {
        FreeSlots slots = berlin("2026-12-03T18:00", "2026-12-03T20:00");
        List<Busy> busy = List.of(new Busy(at("2026-12-03T18:30"), at("2026-12-03T19:00")));

        assertThat(clocks(slots.on(LocalDate.of(2026, 12, 3), HALF_AN_HOUR, busy, LONG_AGO), BERLIN))
                .containsExactly("18:00", "19:00", "19:15", "19:30");
    }

    @Test
    void thePastIsNotOffered() {
        FreeSlots slots = berlin("2026-12-03T18:00", "2026-12-04T20:00");
        Instant now = at("2026-12-03T18:30");

        assertThat(clocks(slots.on(LocalDate.of(2026, 12, 3), HALF_AN_HOUR, List.of(), now), BERLIN))
                .startsWith("18:45");
        assertThat(slots.days(at("2026-12-03T23:59"))).containsExactly(LocalDate.of(2026, 12, 4));
        assertThat(slots.days(at("2026-12-04T20:00"))).isEmpty();
    }

    @Test
    void theHourThatIsLeftOutIsNoTimeToMeet() {
        FreeSlots slots = berlin("2027-03-28T00:00", "2027-03-28T05:00");

        assertThat(clocks(slots, "2027-03-28", Duration.ofHours(1)))
                .containsExactly(
                        "00:00", "00:15", "00:30", "00:45", "01:00", "01:15", "01:30", "01:45", "03:00", "03:15",
                        "03:30", "03:45", "04:00");
    }

    @Test
    void theHourThatComesTwiceIsOfferedTwice() {
        FreeSlots slots = berlin("2026-10-25T01:30", "2026-10-25T03:30");
        List<Instant> starts = slots.on(LocalDate.of(2026, 10, 25), HALF_AN_HOUR, List.of(), LONG_AGO);

        assertThat(clocks(starts, BERLIN))
                .containsExactly(
                        "01:30", "01:45", "02:00", "02:15", "02:30", "02:45", "02:00", "02:15", "02:30", "02:45",
                        "03:00");
        assertThat(starts).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void severalDaysOverTheChangeKeepTheirClock() {
        FreeSlots slots = berlin("2026-10-24T09:00", "2026-10-26T17:00");

        for (String day : List.of("2026-10-24", "2026-10-25", "2026-10-26"))
            assertThat(clocks(slots, day, HALF_AN_HOUR)).startsWith("09:00").endsWith("16:30");
    }

    @Test
    void quartersAreThoseOfTheClockOnTheWall() {
        FreeSlots slots =
                new FreeSlots(Instant.parse("2026-12-03T04:00:00Z"), Instant.parse("2026-12-03T05:00:00Z"), KATHMANDU);

        assertThat(clocks(slots.on(LocalDate.of(2026, 12, 3), HALF_AN_HOUR, List.of(), LONG_AGO), KATHMANDU))
                .containsExactly("09:45", "10:00", "10:15");
    }

    private static FreeSlots berlin(String start, String end) {
        return new FreeSlots(at(start), at(end), BERLIN);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static List<String> clocks(FreeSlots slots, String day, Duration length) {
        return clocks(slots.on(LocalDate.parse(day), length, List.of(), LONG_AGO), BERLIN);
    }

    private static List<String> clocks(List<Instant> starts, ZoneId zone) {
        return starts.stream()
                .map(start -> start.atZone(zone).toLocalTime().toString())
                .toList();
    }
}
