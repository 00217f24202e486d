package org.netevent.web.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/** Keeps what was read for a moment, so that many who ask at once read once. */
class ShortMemory<T> {
    private record Entry<T>(T value, Instant readAt) {}

    private final Duration lasts;
    private final Map<Long, Entry<T>> entries = new ConcurrentHashMap<>();

    ShortMemory(Duration lasts) {
        this.lasts = lasts;
    }

    T get(long key, Instant now, LongFunction<T> read) {
        return entries.compute(
                        key,
                        (id, known) ->
                                known != null && known.readAt().plus(lasts).isAfter(now)
                                        ? known
                                        : new Entry<>(read.apply(id), now))
                .value();
    }

    void forget(long key) {
        entries.remove(key);
    }

    void clear() {
        entries.clear();
    }
}
