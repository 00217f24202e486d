package org.netevent.platform.outbox;

import java.time.Duration;

/** When a failed delivery is tried again: 5 s, 10 s, 20 s … at most every hour, given up after about four days. */
final class Backoff {
    static final int MAX_ATTEMPTS = 107;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private Backoff() {}

    /** The pause after this many attempts, which is at least one. */
    static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, attempts - 1)));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    static boolean givesUpAfter(int attempts) {
        return attempts >= MAX_ATTEMPTS;
    }
}
