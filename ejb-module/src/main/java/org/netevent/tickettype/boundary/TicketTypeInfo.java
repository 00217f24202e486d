package org.netevent.tickettype.boundary;

import java.time.Instant;
import org.netevent.platform.money.Money;

/**
 * A ticket type as other features need it.
 *
 * @param quantity how many tickets there are; null: as many as the event has seats
 * @param places how many people one ticket admits
 * @param hidden whether it is shown only to who gives its access code
 * @param priority who waits for a type of higher priority is offered a seat first
 * @param taken tickets sold, held by an order or on offer to somebody who waits
 * @param queued somebody waits: what is free belongs to the queue
 */
public record TicketTypeInfo(
        long id,
        long eventId,
        String name,
        String description,
        TicketKind kind,
        Money price,
        Integer quantity,
        int places,
        Instant saleStarts,
        Instant saleEnds,
        int perOrderMin,
        int perOrderMax,
        boolean hidden,
        int priority,
        int taken,
        int sold,
        boolean queued) {

    /** Tickets of it that nobody has; null when it has no quantity of its own. The event may have fewer seats. */
    public Integer left() {
        return quantity == null ? null : Math.max(0, quantity - taken);
    }

    /** Whether its sale window is open; not whether any are left. */
    public boolean onSale(Instant now) {
        return (saleStarts == null || !now.isBefore(saleStarts)) && (saleEnds == null || now.isBefore(saleEnds));
    }
}
