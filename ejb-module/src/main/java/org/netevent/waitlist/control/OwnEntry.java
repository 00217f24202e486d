package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.FromOffer;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.waitlist.boundary.WaitlistEntryInfo;
import org.netevent.waitlist.boundary.WaitlistError;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.waitlist.boundary.WaitlistView;
import org.netevent.waitlist.entity.WaitlistEntry;

/** One entry in the hands of its person. */
@ApplicationScoped
public class OwnEntry {
    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    OrderSteps orders;

    @Inject
    OrderLookup orderLookup;

    @Inject
    EntryStore store;

    @Inject
    EntrySteps steps;

    @Inject
    Queue queue;

    @Inject
    WaitlistLinks links;

    @Inject
    Clock clock;

    public String take(long id) {
        EventInfo event = events.lock(store.get(id).eventId());
        WaitlistEntry entry = store.locked(id);
        WaitlistEntryInfo wish = entry.info();
        if (wish.status() == WaitlistStatus.TAKEN) return orderLookup.url(wish.orderId());
        entry.requireOffer(clock.instant());
        if (!event.open(clock.instant())) throw new DomainException(WaitlistError.WAITLIST_CLOSED);
        FromOffer offer = new FromOffer(
                event.id(),
                wish.ticketTypeId(),
                wish.quantity(),
                wish.accountId(),
                wish.name(),
                wish.email(),
                wish.language());
        long order = orders.fromOffer(offer).order().id();
        steps.take(entry, order);
        return orderLookup.url(order);
    }

    public WaitlistEntry leave(long id) {
        events.lock(store.get(id).eventId());
        WaitlistEntry entry = store.locked(id);
        if (entry.status() == WaitlistStatus.WITHDRAWN) return entry;
        steps.withdraw(entry);
        // who stood in front may have kept others from what they would get
        queue.walk(entry.eventId());
        return entry;
    }

    public WaitlistView view(WaitlistEntry entry) {
        WaitlistEntryInfo info = entry.info();
        EventInfo event = events.get(info.eventId());
        Instant now = clock.instant();
        boolean offered = info.status() == WaitlistStatus.OFFERED;
        String token = links.token(entry);
        return new WaitlistView(
                info,
                event,
                types.get(info.ticketTypeId()),
                info.status() == WaitlistStatus.WAITING ? (int) store.before(entry) + 1 : null,
                token,
                links.url(token),
                offered && now.isBefore(info.offerEnds()) && event.open(now),
                info.status().live(),
                info.orderId() == null ? null : orderLookup.url(info.orderId()));
    }
}
