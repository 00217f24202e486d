package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.tickettype.control.TypeQueries;

/** The rules of who may buy which tickets when; {@link TicketSeats} decides whether there are any. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketSales {
    @Inject
    EventLookup events;

    @Inject
    TypeQueries types;

    @Inject
    Clock clock;

    /**
     * @param accessCode what the buyer gave, or null
     * @throws DomainException NOT_FOUND for a hidden type without its access code, TICKETS_NOT_ON_SALE_YET,
     *     TICKETS_NO_LONGER_ON_SALE also when the event is over or cancelled, TICKETS_PER_ORDER
     */
    @PermitAll
    public void requireOnSale(TicketTypeInfo type, int quantity, String accessCode) {
        requireOnSale(events.get(type.eventId()), type, quantity, accessCode);
    }

    /** The same of an event that is read already. */
    @PermitAll
    public void requireOnSale(EventInfo event, TicketTypeInfo type, int quantity, String accessCode) {
        if (type.hidden() && !types.opens(type.id(), accessCode)) throw new DomainException(PlatformError.NOT_FOUND);
        Instant now = clock.instant();
        Map<String, Object> name = Map.of("name", type.name());
        if (event.status() == EventStatus.DRAFT)
            throw new DomainException(TicketTypeError.TICKETS_NOT_ON_SALE_YET, name);
        if (!event.open(now) || type.saleEnds() != null && !now.isBefore(type.saleEnds()))
            throw new DomainException(TicketTypeError.TICKETS_NO_LONGER_ON_SALE, name);
        if (!type.onSale(now)) throw new DomainException(TicketTypeError.TICKETS_NOT_ON_SALE_YET, name);
        if (quantity < type.perOrderMin() || quantity > type.perOrderMax())
            throw new DomainException(
                    TicketTypeError.TICKETS_PER_ORDER,
                    Map.of("name", type.name(), "min", type.perOrderMin(), "max", type.perOrderMax()));
    }
}
