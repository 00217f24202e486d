package org.netevent.account.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The rule for one account's failures: the first ones are free, then each doubles the wait, ten in 15 minutes lock. */
final class SlowDown {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int LOCKED_AFTER = 10;
    private static final int FREE = 4;

    private SlowDown() {}

    /** @param failures the latest ones within the window, latest first, {@link #LOCKED_AFTER} at most */
    static Duration waitAfter(List<Instant> failures, Instant now) {
        if (failures.size() <= FREE) return Duration.ZERO;
        Instant free = failures.size() >= LOCKED_AFTER
                ? failures.get(LOCKED_AFTER - 1).plus(WINDOW)
                : failures.get(0).plusSeconds(1L << (failures.size() - FREE - 1));
        return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
    }
}
