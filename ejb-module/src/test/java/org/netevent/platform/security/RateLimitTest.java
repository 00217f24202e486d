package org.netevent.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

class RateLimitTest {
    private Instant now = Instant.parse("2026-11-21T12:00:10Z");
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final RateLimit limit = new RateLimit(3, clock);

    @Test
    void whatIsOverTheLimitWaitsForTheNextMinute() {
        for (int i = 0; i < 3; i++) limit.count("10.0.0.1");
        assertThatThrownBy(() -> limit.count("10.0.0.1"))
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(PlatformError.TOO_MANY_REQUESTS);
                    assertThat(refusal.parameters()).containsEntry("retry_after", 50L);
                });
        limit.count("10.0.0.2");
        now = now.plusSeconds(50);
        limit.count("10.0.0.1");
    }

    @Test
    void manyAtOnceAreCountedEach() {
        AtomicInteger taken = new AtomicInteger();
        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                limit.count("10.0.0.1");
                taken.incrementAndGet();
            } catch (DomainException refusal) {
                assertThat(refusal.code()).isEqualTo(PlatformError.TOO_MANY_REQUESTS);
            }
        });
        assertThat(taken).hasValue(3);
    }
}
