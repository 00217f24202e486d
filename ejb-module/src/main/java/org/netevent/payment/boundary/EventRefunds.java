package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.event.boundary.EventStatus;
import org.netevent.payment.control.EventPayments;
import org.netevent.payment.control.EventPayments.Due;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;
import org.netevent.platform.validation.Validation;

/**
 * All that was paid for an event that does not take place goes back in one act, by its organizers or administrators. Each
 * payment in a transaction of its own, as {@link Refunds} does it: however many there are, no lock is held long, and one
 * that fails holds up no other. Doing it again, or twice at once, asks for what is left.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventRefunds {
    private static final Logger LOG = Logger.getLogger(EventRefunds.class.getName());
    /** How many payments are read at a time. */
    private static final int BATCH = 200;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    EventPayments payments;

    @Inject
    Refunds refunds;

    @Inject
    Validation validation;

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; EVENT_NOT_CANCELLED */
    @PermitAll
    public Refundable outstanding(long eventId) {
        requireCancelled(eventId);
        return payments.refundable(eventId);
    }

    /** @throws DomainException as {@link #outstanding}; INVALID_INPUT */
    @PermitAll
    public RefundsAsked refundAll(long eventId, RefundAll command) {
        requireCancelled(eventId);
        validation.check(command);
        RefundCommand all = new RefundCommand(null, command.reason(), null);
        Money sum = Money.zero(payments.currency(eventId));
        int asked = 0;
        List<RefundsAsked.Failed> failed = new ArrayList<>();
        List<Due> batch = payments.due(eventId, 0, BATCH);
        while (!batch.isEmpty()) {
            for (Due due : batch) {
                try {
                    sum = sum.plus(refunds.refund(due.paymentId(), all).amount());
                    asked++;
                } catch (DomainException refusal) {
                    // somebody else has just asked for it
                    if (refusal.code() != PaymentError.NOTHING_TO_REFUND) failed.add(due.failed(refusal.code()));
                } catch (EJBException e) {
                    LOG.log(Level.WARNING, e, () -> "Payment " + due.paymentId() + " is not paid back");
                    failed.add(due.failed(null));
                }
            }
            batch = batch.size() < BATCH
                    ? List.of()
                    : payments.due(eventId, batch.get(batch.size() - 1).paymentId(), BATCH);
        }
        return new RefundsAsked(asked, sum, failed);
    }

    private void requireCancelled(long eventId) {
        access.require(eventId, EventPermission.MANAGE);
        if (events.get(eventId).status() != EventStatus.CANCELLED)
            throw new DomainException(PaymentError.EVENT_NOT_CANCELLED);
    }
}
