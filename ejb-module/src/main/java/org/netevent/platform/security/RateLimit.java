package org.netevent.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** So many a minute, or another time, for each key, counted in memory by the clock's minutes. Each node counts for itself. */
public class RateLimit {
    private static final int MAX_KEYS = 100_000;

    private record Window(long number, Map<String, AtomicInteger> counts) {}

    private final int most;
    private final long length;
    private final Clock clock;
    private volatile Window current = new Window(0, Map.of());

    public RateLimit(int perMinute, Clock clock) {
        this(perMinute, Duration.ofMinutes(1), clock);
    }

    /** @param window whole seconds */
    public RateLimit(int most, Duration window, Clock clock) {
        this.most = most;
        this.length = window.toSeconds();
        this.clock = clock;
    }

    /** @throws DomainException TOO_MANY_REQUESTS with {@code retry_after} */
    public void count(String key) {
        long seconds = clock.instant().getEpochSecond();
        Map<String, AtomicInteger> counts = window(seconds / length).counts();
        // beyond the bound all newcomers share one count: memory stays small whatever comes
        String slot = counts.size() >= MAX_KEYS && !counts.containsKey(key) ? "" : key;
        if (counts.computeIfAbsent(slot, k -> new AtomicInteger()).incrementAndGet() > most)
            throw new DomainException(
                    PlatformError.TOO_MANY_REQUESTS, Map.of("retry_after", length - seconds % length));
    }

    private Window window(long number) {
        Window seen = current;
        if (seen.number() == number) return seen;
        synchronized (this) {
            if (current.number() != number) current = new Window(number, new ConcurrentHashMap<>());
            return current;
        }
    }
}
