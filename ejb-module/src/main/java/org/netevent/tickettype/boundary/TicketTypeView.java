package org.netevent.tickettype.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.netevent.platform.money.Money;

/**
 * A ticket type as a caller may see it; the API's shape of it (SPEC §4).
 *
 * @param left tickets that can still be had, also counting the event's seats; null when unlimited
 * @param taken sold, held by orders and on offer
 * @param hidden whether it needs an access code
 * @param accessCode for the team only
 */
public record TicketTypeView(
        long id,
        long eventId,
        String name,
        String description,
        TicketKind kind,
        BigDecimal price,
        String currency,
        Integer quantity,
        int taken,
        int sold,
        Integer left,
        SaleState state,
        int places,
        Instant saleStarts,
        Instant saleEnds,
        int perOrderMin,
        int perOrderMax,
        int priority,
        boolean hidden,
        String accessCode,
        int version) {

    public Money money() {
        return new Money(price, Currency.getInstance(currency));
    }

    /** How many one order can have now. */
    public int most() {
        if (state != SaleState.ON_SALE) return 0;
        return left == null ? perOrderMax : Math.min(perOrderMax, left);
    }
}
