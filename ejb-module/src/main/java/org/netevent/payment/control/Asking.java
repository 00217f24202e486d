package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.payment.boundary.PaymentError;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.control.Provider.NoAnswer;
import org.netevent.payment.control.Provider.Refused;
import org.netevent.payment.control.Provider.Told;
import org.netevent.platform.error.DomainException;

/** Asks the provider between two transactions, never inside one. */
@ApplicationScoped
public class Asking {
    private static final Logger LOG = Logger.getLogger(Asking.class.getName());

    @Inject
    Attempts attempts;

    @Inject
    RefundNews news;

    @Inject
    Providers providers;

    /** @throws DomainException PAYMENT_PROVIDER_REFUSED */
    public PaymentStart start(Attempts.Begun begun) {
        if (begun.demand() == null) return begun.start();
        long id = begun.start().paymentId();
        try {
            return attempts.settle(id, providers.of(begun.provider()).open(begun.demand()));
        } catch (NoAnswer e) {
            LOG.log(Level.WARNING, "No answer on payment " + id + ": " + e.getMessage());
            return attempts.lost(id);
        } catch (Refused e) {
            LOG.log(Level.WARNING, "Payment " + id + " refused", e);
            attempts.refused(id, e.getMessage());
            throw new DomainException(PaymentError.PAYMENT_PROVIDER_REFUSED);
        }
    }

    /** Asks how an attempt stands; without an answer nothing changes. */
    public void look(long paymentId) {
        Attempts.Known known = attempts.known(paymentId);
        try {
            attempts.settle(paymentId, providers.of(known.provider()).look(known.reference()));
        } catch (NoAnswer | Refused e) {
            LOG.log(Level.INFO, "No answer on payment " + paymentId + ": " + e.getMessage());
        }
    }

    /**
     * Asks for all refunds of a payment, and takes over what became of them.
     *
     * @throws NoAnswer
     * @throws DomainException REFUND_TOO_HIGH when one cannot be taken over yet; the others are
     */
    public void refunds(long paymentId) {
        RefundNews.Asked asked = news.asked(paymentId);
        if (asked.charge() == null) return;
        DomainException later = null;
        for (Told told : providers.of(asked.provider()).refunds(asked.charge())) {
            try {
                news.tell(paymentId, told);
            } catch (DomainException e) {
                later = e;
            }
        }
        if (later != null) throw later;
    }
}
