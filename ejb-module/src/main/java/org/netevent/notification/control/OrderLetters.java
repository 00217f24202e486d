package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.platform.config.Settings;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.platform.time.TimeWords;
import org.netevent.ticket.boundary.TicketPrint;
import org.netevent.tickettype.boundary.SaleTermsLookup;

/** What becomes of an order, told to who placed it. */
@ApplicationScoped
class OrderLetters implements LetterSource {
    @Inject
    OrderLookup orders;

    @Inject
    SaleTermsLookup terms;

    @Inject
    EventLookup events;

    @Inject
    TicketPrint print;

    @Inject
    MailTexts texts;

    @Inject
    MailCalendar calendar;

    @Inject
    Settings settings;

    /** @param instructions how to pay offline, or null. @param reference to name with the payment, or null */
    record Due(String instructions, String reference) {
        static final Due NOTHING = new Due(null, null);
    }

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.ORDER_PAID,
                LetterKind.ORDER_PLACED_OFFLINE,
                LetterKind.ORDER_EXPIRED,
                LetterKind.ORDER_CANCELLED);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        OrderInfo order = order(message);
        EventInfo event = events.get(order.eventId());
        Due due = kind == LetterKind.ORDER_PLACED_OFFLINE ? due(order) : Due.NOTHING;
        String url =
                switch (kind) {
                    case ORDER_PAID, ORDER_PLACED_OFFLINE -> orders.url(order.id());
                    default -> settings.publicAddress() + "/e/" + event.code();
                };
        return new Addressed(event.id(), order.email(), letter(kind, order, event, due, url));
    }

    Letter letter(LetterKind kind, OrderInfo order, EventInfo event, Due due, String url) {
        Locale locale = texts.locale(order.language());
        Draft draft = new Draft(
                        texts,
                        kind,
                        order.language(),
                        Map.of("name", order.name(), "event", event.name(), "code", order.code()))
                .say("text");
        String total = order.total().text(locale);
        switch (kind) {
            case ORDER_PAID -> draft.say("hint").action("order", url);
            case ORDER_PLACED_OFFLINE ->
                draft.say("hint")
                        .action("order", url)
                        .fact("instructions", due.instructions())
                        .fact("reference", due.reference())
                        .fact("pay_until", until(locale, order.expiresAt(), event));
            case ORDER_EXPIRED -> draft.action("event", url);
            default -> {}
        }
        draft.fact("order", order.code()).fact("tickets", tickets(order));
        if (order.total().isPositive()) draft.fact("total", total);
        return draft.facts(event).letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        if (kind != LetterKind.ORDER_PAID) return Enclosures.NONE;
        OrderInfo order = order(message);
        PaperFile tickets = print.ofOrder(order.id())
                .map(content -> new PaperFile("tickets-" + order.code() + ".pdf", content))
                .orElse(null);
        return new Enclosures(null, CalendarFile.entry(calendar.of(events.get(order.eventId()))), tickets);
    }

    /** The order's code is what an offline payment is known by. */
    private Due due(OrderInfo order) {
        return new Due(terms.of(order.eventId()).offlineInstructions(), order.code());
    }

    private static String until(Locale locale, Instant expires, EventInfo event) {
        return expires == null
                ? null
                : TimeWords.moment(locale, expires, event.timeZone()) + " ("
                        + event.timeZone().getId() + ")";
    }

    private static String tickets(OrderInfo order) {
        return order.lines().stream()
                .map(line -> line.quantity() + " × " + line.typeName())
                .collect(Collectors.joining("\n"));
    }

    private OrderInfo order(OutboxMessage message) {
        long id = message.id("order_id");
        return orders.find(id)
                .filter(order -> order.email() != null)
                .orElseThrow(() -> new Undeliverable("No order with an address " + id));
    }
}
