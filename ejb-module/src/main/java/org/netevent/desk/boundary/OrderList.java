package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.netevent.desk.control.OrderQueries;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** The orders of one event for its team (SPEC §3 Sell). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderList {
    /** What a page can be sorted by. */
    public static final Set<String> SORTABLE = Set.of("code", "name", "total", "status", "created_at");

    @Inject
    OrderQueries queries;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    /**
     * @param request sorts by code, name, total, status or created_at; without a sort the newest come first
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND for an unknown event, NOT_ALLOWED for a foreign one
     */
    @PermitAll
    public Page<OrderRow> page(OrderFilter filter, PageRequest request) {
        access.require(filter.eventId(), EventPermission.REGISTRATIONS);
        return queries.page(filter, zone(filter), request);
    }

    @PermitAll
    public OrderCounts counts(long eventId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return queries.counts(eventId);
    }

    /** Hands on every order that the filter lets through, the oldest first, as it was at one moment. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void each(OrderFilter filter, Consumer<OrderRow> taker) {
        access.require(filter.eventId(), EventPermission.REGISTRATIONS);
        queries.each(filter, zone(filter), taker);
    }

    private ZoneId zone(OrderFilter filter) {
        return events.get(filter.eventId()).timeZone();
    }
}
