package org.netevent.system.stripe;

import java.util.concurrent.atomic.AtomicReference;

/** What goes wrong with the next call of a path that changes something. */
final class Faults {
    /** Longer than the server under test waits. */
    private static final int SILENCE_MILLIS = 3_500;

    private final AtomicReference<Plan> next = new AtomicReference<>();

    private record Plan(String path, Mood mood) {
        boolean isFor(String called) {
            return called.startsWith(path);
        }
    }

    void plan(String path, Mood mood) {
        next.set(new Plan(path, mood));
    }

    /** The mood for this call, which takes it away; or null. */
    Mood take(String path) {
        Plan planned = next.getAndUpdate(plan -> plan != null && plan.isFor(path) ? null : plan);
        return planned != null && planned.isFor(path) ? planned.mood() : null;
    }

    void silence() {
        try {
            Thread.sleep(SILENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
