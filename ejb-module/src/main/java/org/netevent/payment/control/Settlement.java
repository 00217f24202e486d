package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.PaymentReceived;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.control.Provider.Standing;
import org.netevent.payment.entity.Payment;

/**
 * What a provider says becomes what is so here; the same in any order and any number of times. The order and the payment
 * are locked.
 */
@ApplicationScoped
public class Settlement {
    private static final Logger LOG = Logger.getLogger(Settlement.class.getName());

    @Inject
    OrderSteps steps;

    @Inject
    PaymentStore store;

    @Inject
    Repayments repayments;

    @Inject
    PaymentWords words;

    @Inject
    Event<PaymentReceived> receipts;

    @Inject
    Clock clock;

    public void settle(Payment payment, OrderInfo order, Standing standing) {
        Instant now = clock.instant();
        PaymentStatus before = payment.status();
        switch (standing.state()) {
            case PAID -> pay(payment, order, standing, now);
            case ENDED -> {
                if (before.open()) payment.cancel(now);
            }
            case OPEN -> {
                if (before == PaymentStatus.CREATED || before == PaymentStatus.UNKNOWN)
                    payment.open(standing.reference(), standing.url(), now);
            }
        }
    }

    private void pay(Payment payment, OrderInfo order, Standing standing, Instant now) {
        if (payment.status() == PaymentStatus.PAID) return;
        if (!payment.amount().equals(standing.paid())) {
            // never seen: the sum is ours from the beginning. A person has to look.
            LOG.log(Level.SEVERE, "Payment {0} of {1} got {2}", new Object[] {
                payment.id(), payment.amount(), standing.paid()
            });
            return;
        }
        payment.pay(standing.reference(), standing.charge(), now);
        store.flush();
        Fulfilment fulfilment = steps.pay(order);
        if (fulfilment == Fulfilment.PAID) received(payment, order, "received", Map.of());
        else repayments.automatic(payment, order, fulfilment);
    }

    /** The order is paid by this. */
    void received(Payment payment, OrderInfo order, String action, Map<String, String> more) {
        Map<String, Object> what = new HashMap<>(more);
        what.put("amount", payment.amount().toString());
        what.put("provider", payment.provider().wire());
        words.log(action, payment, order, what);
        receipts.fire(new PaymentReceived(payment.id(), order.id(), payment.amount()));
    }
}
