package org.netevent.tickettype.control;

import java.time.Instant;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.tickettype.boundary.SaleState;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeView;
import org.netevent.tickettype.control.TypeQueries.Stored;

/** How a type stands on offer at a moment. */
public final class Offer {
    private Offer() {}

    /** @param codes whether the reader may know the access code */
    public static TicketTypeView of(Stored stored, EventInfo event, Instant now, boolean codes) {
        TicketTypeInfo type = stored.info();
        Integer left = left(type, event);
        return new TicketTypeView(
                type.id(),
                type.eventId(),
                type.name(),
                type.description(),
                type.kind(),
                type.price().amount(),
                type.price().currencyCode(),
                type.quantity(),
                type.taken(),
                type.sold(),
                left,
                state(type, event, left, now),
                type.places(),
                type.saleStarts(),
                type.saleEnds(),
                type.perOrderMin(),
                type.perOrderMax(),
                type.priority(),
                type.hidden(),
                codes ? stored.accessCode() : null,
                stored.version());
    }

    /** Tickets that anybody can have: of the type, and as many as the event's seats suffice for. */
    static Integer left(TicketTypeInfo type, EventInfo event) {
        if (type.queued()) return 0;
        Integer seats = event.seatsLeft();
        Integer own = type.left();
        if (seats == null) return own;
        int possible = seats / type.places();
        return own == null ? possible : Math.min(own, possible);
    }

    static SaleState state(TicketTypeInfo type, EventInfo event, Integer left, Instant now) {
        if (event.status() == EventStatus.DRAFT) return SaleState.NOT_YET;
        if (!event.open(now) || type.saleEnds() != null && !now.isBefore(type.saleEnds())) return SaleState.ENDED;
        if (!type.onSale(now)) return SaleState.NOT_YET;
        if (type.queued()) return SaleState.WAITLIST;
        return left != null && left < type.perOrderMin() ? SaleState.SOLD_OUT : SaleState.ON_SALE;
    }
}
