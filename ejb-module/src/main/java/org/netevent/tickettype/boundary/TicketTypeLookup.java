package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.tickettype.control.Offer;
import org.netevent.tickettype.control.TypeQueries;

/** Ticket types for other features, hidden ones too, without an access check: the caller decides who may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketTypeLookup {
    @Inject
    EventLookup events;

    @Inject
    TypeQueries types;

    @Inject
    Clock clock;

    /** @throws DomainException NOT_FOUND */
    @PermitAll
    public TicketTypeInfo get(long id) {
        return find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** The event of a type, for who locks it before the type is read. @throws DomainException NOT_FOUND */
    @PermitAll
    public long eventOf(long id) {
        return types.eventOf(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    @PermitAll
    public Optional<TicketTypeInfo> find(long id) {
        return types.find(id);
    }

    /** All types of an event, in the team's order. */
    @PermitAll
    public List<TicketTypeInfo> of(long eventId) {
        return types.of(eventId);
    }

    /** Whether an event has ticket types: people order tickets there, they do not just register. */
    @PermitAll
    public boolean sells(long eventId) {
        return types.any(eventId);
    }

    /** How an event's types stand now, as everybody sees them: without those that need an access code. */
    @PermitAll
    public List<TicketTypeView> shown(long eventId) {
        EventInfo event = events.get(eventId);
        return types.stored(eventId).stream()
                .filter(type -> !type.info().hidden())
                .map(type -> Offer.of(type, event, clock.instant(), false))
                .toList();
    }
}
