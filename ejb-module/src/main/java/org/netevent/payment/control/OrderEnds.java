package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.netevent.order.boundary.EventOrdersCancelled;
import org.netevent.order.boundary.OrderChanged;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.payment.entity.Payment;

/** When an order is over or paid, nobody shall pay it any more by what is still open. */
@ApplicationScoped
public class OrderEnds {
    @Inject
    PaymentStore store;

    @Inject
    EventPayments ends;

    @Inject
    Providers providers;

    @Inject
    PaymentWords words;

    @Inject
    Clock clock;

    /** All pending orders of an event ended at once. */
    void onEvent(@Observes EventOrdersCancelled end) {
        words.toProviderEach("close", "payment_id", ends.openAtProvider(end.eventId(), end.at()));
        ends.cancelOthers(end.eventId(), end.at());
    }

    void onOrder(@Observes OrderChanged change) {
        if (change.from() == null || change.from() == change.to()) return;
        if (change.to() != OrderStatus.EXPIRED
                && change.to() != OrderStatus.CANCELLED
                && change.to() != OrderStatus.PAID) return;
        for (Payment payment : store.open(change.orderId())) {
            if (providers.of(payment.provider()).remote()) words.toProvider("close", "payment_id", payment.id());
            else payment.cancel(clock.instant());
        }
    }
}
