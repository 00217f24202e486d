package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.netevent.tickettype.control.DiscountQueries;

/** Discount codes as orders use them; part of the order's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Discounts {
    @Inject
    DiscountQueries codes;

    @Inject
    Clock clock;

    /** A code of the event that is valid now and has uses left, whatever the case it is typed in. */
    @PermitAll
    public Optional<Discount> find(long eventId, String code) {
        return codes.valid(eventId, code, clock.instant());
    }

    /** Counts one use by one conditional UPDATE; false when none is left. */
    @PermitAll
    public boolean use(long id) {
        return codes.use(id);
    }

    /** Gives a use back, for an order that came to nothing. */
    @PermitAll
    public void giveBack(long id) {
        codes.giveBack(id, 1);
    }

    /** Gives so many uses back, for as many orders that came to nothing. */
    @PermitAll
    public void giveBack(long id, int uses) {
        codes.giveBack(id, uses);
    }
}
