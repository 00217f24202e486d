package org.netevent.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void thePauseDoublesUpToAnHour() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.after(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Backoff.after(5)).isEqualTo(Duration.ofSeconds(80));
        assertThat(Backoff.after(11)).isEqualTo(Duration.ofHours(1));
        assertThat(Backoff.after(1_000_000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aMailServerMayBeDownForFourDays() {
        Duration patience = IntStream.range(1, Backoff.MAX_ATTEMPTS)
                .mapToObj(Backoff::after)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(patience).isGreaterThan(Duration.ofDays(4)).isLessThan(Duration.ofDays(5));
        assertThat(Backoff.givesUpAfter(Backoff.MAX_ATTEMPTS - 1)).isFalse();
        assertThat(Backoff.givesUpAfter(Backoff.MAX_ATTEMPTS)).isTrue();
    }
}
