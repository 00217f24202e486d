package org.netevent.web.event;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Answers by what was asked, in so many bytes at most; the one longest unused goes first. An answer that was begun before a
 * change and is ready after it is not kept.
 */
final class AnswerMemory {
    private static final int MOST_BYTES = 8_000_000;
    private static final int MOST_CHANGES = 10_000;

    /** @param events that it tells of */
    record Kept(byte[] body, String tag, Set<Long> events, Instant until) {}

    private final Map<Object, Kept> answers = new LinkedHashMap<>(64, 0.75f, true);
    /** When each event changed last, by the number of the change. */
    private final Map<Long, Long> changes = new HashMap<>();

    private long number;
    private long allChanged;
    private long bytes;

    synchronized Kept find(Object key, Instant now) {
        Kept kept = answers.get(key);
        if (kept == null) return null;
        if (now.isBefore(kept.until())) return kept;
        remove(key);
        return null;
    }

    /** @return to be given to {@link #keep} with what is read from now on */
    synchronized long begin() {
        return number;
    }

    synchronized void keep(Object key, Kept answer, long begun) {
        if (begun < allChanged || answer.events().stream().anyMatch(id -> changes.getOrDefault(id, 0L) > begun)) return;
        remove(key);
        answers.put(key, answer);
        bytes += answer.body().length;
        while (bytes > MOST_BYTES) remove(answers.keySet().iterator().next());
    }

    synchronized void forget(long eventId) {
        if (changes.size() >= MOST_CHANGES) {
            forgetAll();
            return;
        }
        changes.put(eventId, ++number);
        answers.values().removeIf(kept -> {
            boolean told = kept.events().contains(eventId);
            if (told) bytes -= kept.body().length;
            return told;
        });
    }

    synchronized void forgetAll() {
        allChanged = ++number;
        changes.clear();
        answers.clear();
        bytes = 0;
    }

    private void remove(Object key) {
        Kept removed = answers.remove(key);
        if (removed != null) bytes -= removed.body().length;
    }
}
