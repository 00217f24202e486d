package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.order.boundary.OrderAccess;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.Orders;
import org.netevent.order.boundary.Placed;
import org.netevent.payment.control.Asking;
import org.netevent.payment.control.Attempts;
import org.netevent.payment.control.Purchasing;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;

/** Paying an order (SPEC §2, Payment). Not in a transaction: the provider is asked between two of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Checkout {
    @Inject
    OrderAccess access;

    @Inject
    OrderLookup orders;

    @Inject
    Orders ordering;

    @Inject
    Attempts attempts;

    @Inject
    Asking asking;

    @Inject
    Purchasing purchasing;

    @Inject
    Validation validation;

    @Inject
    RateLimits limits;

    /**
     * Starts or resumes paying by the order's method. An order of nothing is paid by this.
     *
     * @param token of the order's secret link; or null for its buyer's account
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED; ORDER_NOT_PAYABLE, PAYMENT_METHOD_MISSING,
     *     PAYMENT_METHOD_NOT_OFFERED, PAYMENT_PROVIDER_REFUSED
     */
    @PermitAll
    public PaymentStart pay(long orderId, String token) {
        long eventId = access.eventForOwner(orderId, token);
        return asking.start(attempts.begin(eventId, orderId));
    }

    /**
     * Chooses, describes and begins to pay in one; nothing is held when a part of it is refused.
     *
     * @throws DomainException all refusals of {@code Orders.place} and {@code Orders.describe}, and as {@link #pay}
     */
    @PermitAll
    public Purchased purchase(Purchase command) {
        limits.registration();
        Purchasing.Bought bought = purchasing.buy(validation.check(command));
        Placed placed = bought.placed();
        try {
            PaymentStart start = asking.start(bought.begun());
            return new Purchased(placed.order(), placed.token(), placed.url(), start);
        } catch (DomainException e) {
            ordering.cancel(placed.order().id(), placed.token());
            throw e;
        }
    }

    /**
     * The buyer is back from the provider's page, maybe before the provider told us: asks it. Without an answer nothing
     * changes.
     *
     * @return whether the order is paid now
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public boolean returned(long orderId, String token) {
        if (access.requireOwner(orderId, token).status().wasPaid()) return true;
        attempts.openAtStripe(orderId).ifPresent(asking::look);
        return orders.get(orderId).status().wasPaid();
    }
}
