package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.control.PaymentQuery;
import org.netevent.payment.control.PaymentStore;
import org.netevent.payment.control.Repayments;
import org.netevent.payment.entity.Payment;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.money.Money;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.validation.Validation;

/** Money that goes back, in full or in part, by organizer or administrator. */
@Stateless
public class Refunds {
    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    OrderLookup orders;

    @Inject
    OrderSteps steps;

    @Inject
    PaymentStore store;

    @Inject
    PaymentQuery query;

    @Inject
    Repayments repayments;

    @Inject
    Validation validation;

    /**
     * Reserves the sum and has it paid back; by Stripe soon after, offline by the organizer's own hand. A full refund ends
     * all tickets of the order at once.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; INVALID_INPUT; PAYMENT_NOT_PAID, NOTHING_TO_REFUND,
     *     REFUND_TOO_HIGH
     */
    @PermitAll
    public RefundInfo refund(long paymentId, RefundCommand command) {
        Caller who = caller.require();
        Payment found = store.find(paymentId).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        access.require(orders.get(found.orderId()).eventId(), EventPermission.MANAGE);
        validation.check(command);
        OrderInfo order = steps.lock(found.orderId());
        requireOfOrder(order, command);
        Payment payment = store.locked(paymentId);
        if (payment.status() != PaymentStatus.PAID) throw new DomainException(PaymentError.PAYMENT_NOT_PAID);
        Money amount = amount(payment, command.amount());
        if (!store.reserve(paymentId, amount.amount())) throw tooHigh(payment);
        long refund = repayments
                .ask(payment, order, amount, command.reason(), who.id(), command.registrations())
                .id();
        return query.refund(refund).orElseThrow();
    }

    private Money amount(Payment payment, BigDecimal wanted) {
        Money left = left(payment);
        if (!left.isPositive()) throw new DomainException(PaymentError.NOTHING_TO_REFUND);
        if (wanted == null) return left;
        try {
            return Money.of(wanted, left.currencyCode());
        } catch (ArithmeticException e) {
            throw DomainException.invalid("amount", "amount");
        }
    }

    private DomainException tooHigh(Payment payment) {
        return new DomainException(
                PaymentError.REFUND_TOO_HIGH, Map.of("left", left(payment).toString()));
    }

    private Money left(Payment payment) {
        return payment.amount()
                .minus(Money.of(store.refunded(payment.id()), payment.amount().currencyCode()));
    }

    private static void requireOfOrder(OrderInfo order, RefundCommand command) {
        Set<Long> known = order.attendees().stream()
                .map(OrderAttendeeInfo::registrationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!known.containsAll(command.registrations())) throw DomainException.invalid("registrations", "choice");
    }
}
