package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.tickettype.control.TermsStore;

/** An event's terms of sale for other features, without an access check. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SaleTermsLookup {
    @Inject
    TermsStore terms;

    /** {@link SaleTerms#DEFAULT} where the team set none. */
    @PermitAll
    public SaleTerms of(long eventId) {
        return terms.of(eventId);
    }
}
