package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
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
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.control.Provider.NoAnswer;
import org.netevent.payment.control.Provider.Refused;
import org.netevent.payment.control.Provider.Standing;
import org.netevent.platform.error.DomainException;

/**
 * Finds out what became of attempts that Stripe did not answer on or that nothing was heard of for a while, and ends those
 * whose order is over; and what became of refunds that stay on their way. Runs on every node; each attempt is taken by one.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reconciliation {
    private static final Logger LOG = Logger.getLogger(Reconciliation.class.getName());

    @Inject
    Attempts attempts;

    @Inject
    RefundNews news;

    @Inject
    Asking asking;

    @Inject
    Providers providers;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @PermitAll
    public void tick() {
        if (!running.compareAndSet(false, true)) return;
        try {
            attempts.claim().forEach(this::resolve);
            news.claim().forEach(this::resolveRefunds);
        } catch (RuntimeException e) {
            // the database does not answer: the next tick tries again
            LOG.log(Level.WARNING, "Payments not read", e);
        } finally {
            running.set(false);
        }
    }

    private void resolve(long paymentId) {
        try {
            Attempts.Known known = attempts.known(paymentId);
            if (!known.status().open()) return;
            Provider provider = providers.of(known.provider());
            Standing standing = known.status() == PaymentStatus.PENDING
                    ? provider.look(known.reference())
                    : provider.open(attempts.again(paymentId));
            PaymentStart now = attempts.settle(paymentId, standing);
            if (now.status() == PaymentStatus.PENDING && !known.wanted())
                attempts.settle(paymentId, provider.close(standing.reference()));
        } catch (Refused e) {
            attempts.refused(paymentId, e.getMessage());
        } catch (NoAnswer e) {
            // its turn comes again
            LOG.log(Level.INFO, "Payment " + paymentId + " is not resolved: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Payment " + paymentId + " is not resolved", e);
        }
    }

    private void resolveRefunds(long paymentId) {
        try {
            asking.refunds(paymentId);
        } catch (NoAnswer | Refused | DomainException e) {
            // their turn comes again
            LOG.log(Level.INFO, "Refunds of payment " + paymentId + " are not resolved: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Refunds of payment " + paymentId + " are not resolved", e);
        }
    }
}
