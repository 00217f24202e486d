package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.waitlist.boundary.WaitlistEntryInfo;
import org.netevent.waitlist.boundary.WaitlistLookup;

/** An event does not take place, told to those who have no registration by which they would hear of it. */
@ApplicationScoped
class EventEndLetters implements LetterSource {
    @Inject
    OrderLookup orders;

    @Inject
    WaitlistLookup entries;

    @Inject
    EventLookup events;

    @Inject
    MailTexts texts;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.EVENT_CANCELLED_ORDER, LetterKind.EVENT_CANCELLED_WAITLIST);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        return kind == LetterKind.EVENT_CANCELLED_ORDER
                ? toBuyer(message.id("order_id"))
                : toWaiting(message.id("waitlist_entry_id"));
    }

    private Addressed toBuyer(long id) {
        OrderInfo order = orders.find(id).orElseThrow(() -> new Undeliverable("No order " + id));
        if (order.email() == null) throw new Undeliverable("Order " + id + " has no address");
        EventInfo event = events.get(order.eventId());
        return new Addressed(
                event.id(), order.email(), buyers(order, event, events.cancelReason(event.id()), orders.url(id)));
    }

    private Addressed toWaiting(long id) {
        WaitlistEntryInfo entry = entries.find(id).orElseThrow(() -> new Undeliverable("Nobody waits as " + id));
        EventInfo event = events.get(entry.eventId());
        return new Addressed(event.id(), entry.email(), waiting(entry, event, events.cancelReason(event.id())));
    }

    /** @param reason the organizer's, or null; @param url of the order */
    Letter buyers(OrderInfo order, EventInfo event, String reason, String url) {
        return new Draft(
                        texts,
                        LetterKind.EVENT_CANCELLED_ORDER,
                        order.language(),
                        Map.of("name", order.name(), "event", event.name(), "code", order.code()))
                .say(order.status().wasPaid() ? "paid" : "text")
                .action("order", url)
                .fact("order", order.code())
                .facts(event)
                .fact("reason", reason)
                .letter();
    }

    Letter waiting(WaitlistEntryInfo entry, EventInfo event, String reason) {
        return new Draft(
                        texts,
                        LetterKind.EVENT_CANCELLED_WAITLIST,
                        entry.language(),
                        Map.of("name", entry.name(), "event", event.name()))
                .say("text")
                .facts(event)
                .fact("reason", reason)
                .letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        return Enclosures.NONE;
    }
}
