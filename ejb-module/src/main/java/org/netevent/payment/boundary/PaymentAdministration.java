package org.netevent.payment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.payment.control.PaymentList;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;

/** The payments of all events, for administrators (SPEC §3 Administer). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PaymentAdministration {
    @Inject
    PaymentList list;

    /** The newest first. */
    @RolesAllowed(Role.ADMIN)
    public Page<PaymentRow> page(PaymentFilter filter, PageRequest request) {
        return list.page(filter, request);
    }
}
