package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.netevent.event.boundary.EventLookup;

/** Offers that nobody took in time go to who waits next. */
@ApplicationScoped
public class OfferExpiry {
    @Inject
    EventLookup events;

    @Inject
    EntryStore store;

    @Inject
    EntrySteps steps;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> due() {
        return store.withOverdueOffers(clock.instant());
    }

    /** The event's row first, as everywhere: who comes second, on another node, finds nothing left to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void expire(long eventId) {
        events.lock(eventId);
        Instant now = clock.instant();
        store.lockedOverdue(eventId, now).forEach(id -> steps.expire(store.get(id)));
    }
}
