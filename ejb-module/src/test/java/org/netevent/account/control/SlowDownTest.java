package org.netevent.account.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest(name = "after {0} failures in one moment {1} s")
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 900"})
    void eachFailureDoublesTheWaitAndTheTenthLocks(int failures, long seconds) {
        Instant[] all = new Instant[failures];
        Arrays.fill(all, NOW);
        assertThat(SlowDown.waitAfter(List.of(all), NOW)).hasSeconds(seconds);
    }

    @Test
    void theLockEndsWhenTheOldestOfTenIsAQuarterOfAnHourOld() {
        Instant[] all = new Instant[10];
        for (int i = 0; i < 10; i++) all[i] = NOW.minusSeconds(60L * i);
        assertThat(SlowDown.waitAfter(List.of(all), NOW)).isEqualTo(Duration.ofMinutes(6));
        assertThat(SlowDown.waitAfter(List.of(all), NOW.plusSeconds(6 * 60))).isZero();
    }
}
