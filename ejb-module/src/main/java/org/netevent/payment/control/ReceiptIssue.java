package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.payment.boundary.PaymentReceived;
import org.netevent.payment.boundary.RefundAsked;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.TicketTypeChanged;

/** Gives a receipt for each payment and refund, in the transaction that books it; an organizer who begins to sell gets numbers. */
@ApplicationScoped
public class ReceiptIssue {
    @Inject
    ReceiptStore receipts;

    @Inject
    OrderLookup orders;

    @Inject
    EventLookup events;

    @Inject
    Clock clock;

    void sells(@Observes TicketTypeChanged change) {
        receipts.begin(events.get(change.eventId()).organizerId());
    }

    void paid(@Observes PaymentReceived payment) {
        if (payment.amount().isPositive()) issue(payment.orderId(), null, payment.amount());
    }

    void refunded(@Observes RefundAsked refund) {
        issue(refund.orderId(), refund.refundId(), refund.amount());
    }

    private void issue(long orderId, Long refundId, Money amount) {
        long organizer = events.get(orders.get(orderId).eventId()).organizerId();
        receipts.issue(organizer, orderId, refundId, amount, clock.instant());
    }
}
