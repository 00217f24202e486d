package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.platform.config.Settings;
import org.netevent.tickettype.control.TermsStore;

/** An event's terms of sale for other features, without an access check. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SaleTermsLookup {
    @Inject
    TermsStore terms;

    @Inject
    Settings settings;

    /** {@link SaleTerms#DEFAULT} where the team set none; never by Stripe where the server has no keys of it. */
    @PermitAll
    public SaleTerms of(long eventId) {
        SaleTerms set = terms.of(eventId);
        if (!set.stripe() || settings.stripeKey().isPresent()) return set;
        return new SaleTerms(set.offline(), set.offlineInstructions(), set.offlineDays(), false, set.changeUntil());
    }
}
