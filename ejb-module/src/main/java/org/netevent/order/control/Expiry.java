package org.netevent.order.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.netevent.event.boundary.EventLookup;

/** The timer's acts on one event, each in a transaction of its own. */
@Stateless
public class Expiry {
    @Inject
    EventLookup events;

    @Inject
    OrderStore store;

    @Inject
    Letting letting;

    @Inject
    Clock clock;

    /** The events with overdue orders. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> events() {
        return store.eventsWithOverdue(clock.instant());
    }

    /** @return how many orders expired; more may be left */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int of(long eventId) {
        events.lock(eventId);
        return letting.expire(eventId);
    }
}
