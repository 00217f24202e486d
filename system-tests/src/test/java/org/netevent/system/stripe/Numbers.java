package org.netevent.system.stripe;

import java.util.concurrent.atomic.AtomicInteger;

/** Ids of objects and events. */
final class Numbers {
    private final AtomicInteger last = new AtomicInteger(1000);

    String next(String kind) {
        return kind + "_" + last.incrementAndGet();
    }
}
