package org.netevent.order.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.platform.security.Role;

/** Every few seconds, orders whose time is over give their seats back. Runs on every node; each order expires once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(Role.SYSTEM)
public class ExpiryTimer {
    private static final Logger LOG = Logger.getLogger(ExpiryTimer.class.getName());

    @Inject
    Expiry expiry;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @PermitAll
    public void tick() {
        if (!running.compareAndSet(false, true)) return;
        try {
            for (long event : expiry.events()) sweep(event);
        } catch (RuntimeException e) {
            // the database does not answer: the next tick tries again
            LOG.log(Level.WARNING, "Overdue orders not read", e);
        } finally {
            running.set(false);
        }
    }

    /** What fails for one event holds up no other one. */
    private void sweep(long event) {
        try {
            while (expiry.of(event) > 0) {
                LOG.fine(() -> "Orders of event " + event + " expired");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Overdue orders of event " + event + " keep their seats", e);
        }
    }
}
