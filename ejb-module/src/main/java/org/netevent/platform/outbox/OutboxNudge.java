package org.netevent.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wakes the dispatcher after a commit, once for any number of messages. */
@ApplicationScoped
public class OutboxNudge {
    @Inject
    OutboxDispatcher dispatcher;

    private final AtomicBoolean waiting = new AtomicBoolean();

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxAdded message) {
        wake();
    }

    public void wake() {
        if (waiting.compareAndSet(false, true)) dispatcher.runSoon();
    }

    void taken() {
        waiting.set(false);
    }
}
