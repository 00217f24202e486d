package org.netevent.platform.security;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** So many a minute for each key, counted in memory by the minute of the clock. Each node counts for itself. */
public class RateLimit {
    private static final int MAX_KEYS = 100_000;

    private record Minute(long number, Map<String, AtomicInteger> counts) {}

    private final int perMinute;
    private final Clock clock;
    private volatile Minute current = new Minute(0, Map.of());

    public RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** @throws DomainException TOO_MANY_REQUESTS with {@code retry_after} */
    public void count(String key) {
        long seconds = clock.instant().getEpochSecond();
        Map<String, AtomicInteger> counts = minute(seconds / 60).counts();
        // beyond the bound all newcomers share one count: memory stays small whatever comes
        String slot = counts.size() >= MAX_KEYS && !counts.containsKey(key) ? "" : key;
        if (counts.computeIfAbsent(slot, k -> new AtomicInteger()).incrementAndGet() > perMinute)
            throw new DomainException(PlatformError.TOO_MANY_REQUESTS, Map.of("retry_after", 60 - seconds % 60));
    }

    private Minute minute(long number) {
        Minute seen = current;
        if (seen.number() == number) return seen;
        synchronized (this) {
            if (current.number() != number) current = new Minute(number, new ConcurrentHashMap<>());
            return current;
        }
    }
}
