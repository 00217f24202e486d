package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.netevent.platform.error.DomainException;

/** Paying an order (SPEC §2, Payment). Not in a transaction: the provider is asked between two of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Checkout {

    /**
     * Starts or resumes paying by the order's method. An order of nothing is paid by this.
     *
     * @param token of the order's secret link; or null for its buyer's account
     * @throws DomainException NOT_FOUND for who may not; ORDER_NOT_PAYABLE, PAYMENT_METHOD_MISSING,
     *     PAYMENT_PROVIDER_REFUSED
     */
    @PermitAll
    public PaymentStart pay(long orderId, String token) {
        throw new UnsupportedOperationException("follows");
    }
}
