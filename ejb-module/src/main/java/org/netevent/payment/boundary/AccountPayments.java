package org.netevent.payment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.payment.control.PaymentList;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;

/** What somebody has paid (SPEC §4: oneself, admin). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountPayments {
    @Inject
    CurrentCaller caller;

    @Inject
    AccountLookup accounts;

    @Inject
    PaymentList list;

    /** The latest first. @throws DomainException SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND for an administrator */
    @PermitAll
    public Page<PaymentRow> of(long accountId, PageRequest request) {
        Caller who = caller.require();
        if (!who.is(accountId) && !who.admin()) throw new DomainException(PlatformError.NOT_ALLOWED);
        if (accounts.byId(accountId).isEmpty()) throw new DomainException(PlatformError.NOT_FOUND);
        return list.ofAccount(accountId, request);
    }
}
