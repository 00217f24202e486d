package org.netevent.waitlist.control;

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

/** Ends overdue offers every few seconds, on every node, each event's in a transaction of its own. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(Role.SYSTEM)
public class OfferTimer {
    private static final Logger LOG = Logger.getLogger(OfferTimer.class.getName());

    @Inject
    OfferExpiry expiry;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @PermitAll
    public void tick() {
        if (!running.compareAndSet(false, true)) return;
        try {
            expiry.due().forEach(this::expire);
        } catch (RuntimeException e) {
            // the database does not answer: the next tick tries again
            LOG.log(Level.WARNING, "Overdue offers not read", e);
        } finally {
            running.set(false);
        }
    }

    private void expire(long eventId) {
        try {
            expiry.expire(eventId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Overdue offers of event " + eventId + " not ended");
        }
    }
}
