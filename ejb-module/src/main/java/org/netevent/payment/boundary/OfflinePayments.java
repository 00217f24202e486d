package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.payment.control.Bookings;
import org.netevent.platform.error.DomainException;

/** Money that came to the organizer (SPEC §2: offline). */
@Stateless
public class OfflinePayments {
    @Inject
    OrderLookup orders;

    @Inject
    EventAccess access;

    @Inject
    Bookings bookings;

    /**
     * The team marks an order as paid, also one that has expired when there still are seats, or one that was to be paid
     * otherwise.
     *
     * @param note for the audit log, e.g. the line of a bank statement; or null
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; PAYMENT_NOT_MARKABLE; NO_SEATS_FOR_PAYMENT
     */
    @PermitAll
    public void markPaid(long orderId, String note) {
        OrderInfo order = orders.get(orderId);
        access.require(order.eventId(), EventPermission.MANAGE);
        bookings.book(orderId, note);
    }
}
