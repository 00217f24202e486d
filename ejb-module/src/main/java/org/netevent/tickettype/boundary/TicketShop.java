package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Visibility;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.RateLimits;
import org.netevent.tickettype.control.Offer;
import org.netevent.tickettype.control.TypeQueries;
import org.netevent.tickettype.control.TypeQueries.Stored;

/** What everybody sees of an event's tickets. A draft's exist for its team only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketShop {
    @Inject
    EventLookup events;

    @Inject
    EventAccess access;

    @Inject
    RateLimits limits;

    @Inject
    TypeQueries types;

    @Inject
    Clock clock;

    /**
     * @param accessCode shows the types that it belongs to; null for none
     * @throws DomainException NOT_FOUND, also for what the caller may not know of and for an event by link;
     *     TOO_MANY_REQUESTS for who tries codes
     */
    @PermitAll
    public ShopView of(long eventId, String accessCode) {
        EventInfo event = events.get(eventId);
        if (event.visibility() != Visibility.PUBLIC && !access.allows(eventId, EventPermission.CHECK_IN))
            throw new DomainException(PlatformError.NOT_FOUND);
        return shop(event, accessCode);
    }

    /** The same by the event's code, which also opens an event by link. */
    @PermitAll
    public ShopView byCode(String eventCode, String accessCode) {
        return shop(events.byCode(eventCode), accessCode);
    }

    private ShopView shop(EventInfo event, String accessCode) {
        if (event.status() == EventStatus.DRAFT && !access.allows(event.id(), EventPermission.CHECK_IN))
            throw new DomainException(PlatformError.NOT_FOUND);
        boolean given = accessCode != null && !accessCode.isBlank();
        if (given) limits.registration();
        List<Stored> all = types.stored(event.id());
        boolean manages = all.stream().anyMatch(type -> type.info().hidden())
                && access.allows(event.id(), EventPermission.MANAGE);
        List<TicketTypeView> seen = all.stream()
                .filter(type -> !type.info().hidden() || manages || given && type.opens(accessCode))
                .map(type -> Offer.of(type, event, clock.instant(), manages))
                .toList();
        return new ShopView(
                !all.isEmpty(), seen, all.stream().anyMatch(type -> type.info().hidden()));
    }
}
