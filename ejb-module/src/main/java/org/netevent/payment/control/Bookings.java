package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.PaymentError;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.entity.Payment;
import org.netevent.platform.error.DomainException;

/** Money that somebody saw with their own eyes. */
@ApplicationScoped
public class Bookings {
    @Inject
    OrderSteps steps;

    @Inject
    PaymentStore store;

    @Inject
    Settlement settlement;

    @Inject
    Clock clock;

    /** @throws DomainException PAYMENT_NOT_MARKABLE, NO_SEATS_FOR_PAYMENT */
    public void book(long orderId, String note) {
        OrderInfo order = steps.lock(orderId);
        if (order.status().wasPaid() || !order.described())
            throw new DomainException(PaymentError.PAYMENT_NOT_MARKABLE);
        Instant now = clock.instant();
        Payment payment = store.byReference(PaymentProvider.OFFLINE, order.code())
                .map(known -> store.locked(known.id()))
                .orElseGet(() -> store.add(new Payment(orderId, PaymentProvider.OFFLINE, order.total(), now)));
        payment.pay(order.code(), null, now);
        store.flush();
        Fulfilment fulfilment = steps.pay(order);
        if (fulfilment == Fulfilment.NO_SEATS) throw new DomainException(PaymentError.NO_SEATS_FOR_PAYMENT);
        if (fulfilment != Fulfilment.PAID) throw new DomainException(PaymentError.PAYMENT_NOT_MARKABLE);
        settlement.received(
                payment, order, "marked_paid", note == null || note.isBlank() ? Map.of() : Map.of("note", note));
    }
}
