package org.netevent.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.platform.security.Role;

/**
 * Takes what is due out of the outbox and hands it to its handler, outside any transaction: every few seconds, and at once
 * when something was added. Runs on every node; a message is claimed by one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(Role.SYSTEM)
public class OutboxDispatcher {
    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());
    private static final int BATCH = 20;

    @Inject
    OutboxQueue queue;

    @Inject
    OutboxNudge nudge;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<OutboxHandler> handlers;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @PermitAll
    public void tick() {
        // elsewhere: the timer would complain about a delivery that takes longer than its pause
        nudge.wake();
    }

    @Asynchronous
    @PermitAll
    public void runSoon() {
        nudge.taken();
        run();
    }

    private void run() {
        if (!running.compareAndSet(false, true)) return;
        try {
            List<OutboxMessage> batch;
            do {
                Instant claimed = clock.instant();
                batch = queue.claim(BATCH);
                batch.forEach(message -> deliver(message, claimed));
            } while (batch.size() == BATCH);
        } catch (RuntimeException e) {
            // the database does not answer: the next tick tries again
            LOG.log(Level.WARNING, "Outbox not read", e);
        } finally {
            running.set(false);
        }
    }

    private void deliver(OutboxMessage message, Instant claimed) {
        // usually the lease has hardly begun
        boolean old = clock.instant().isAfter(claimed.plus(OutboxQueue.FRESH));
        if (old && !queue.renew(message)) return;
        try {
            handler(message.kind()).handle(message);
            queue.done(message);
        } catch (RuntimeException e) {
            Throwable cause = rootOfEjb(e);
            LOG.log(
                    Level.INFO,
                    e,
                    () -> "Outbox message " + message.id() + " (" + message.kind() + "), attempt " + message.attempt()
                            + " failed");
            if (cause instanceof Undeliverable) queue.dead(message, cause.getMessage());
            else queue.failed(message, String.valueOf(cause.getMessage()));
        }
    }

    private OutboxHandler handler(String kind) {
        for (OutboxHandler handler : handlers) if (handler.handles(kind)) return handler;
        throw new Undeliverable("No handler for " + kind);
    }

    private static Throwable rootOfEjb(Throwable e) {
        return e instanceof jakarta.ejb.EJBException && e.getCause() != null ? rootOfEjb(e.getCause()) : e;
    }
}
