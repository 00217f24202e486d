package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.BuyTickets;
import org.netevent.order.boundary.FromOffer;
import org.netevent.order.boundary.OrderItem;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.PlaceOrder;
import org.netevent.order.boundary.Placed;
import org.netevent.order.entity.OrderAttendee;
import org.netevent.order.entity.OrderLine;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.tickettype.boundary.Discount;
import org.netevent.tickettype.boundary.Discounts;
import org.netevent.tickettype.boundary.TicketSales;
import org.netevent.tickettype.boundary.TicketSeats;
import org.netevent.tickettype.boundary.TicketTypeError;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;

/**
 * Tickets are chosen and held. The event's row is locked first, as for every act on its seats; the seats themselves are
 * conditional updates, which hold without the lock, too.
 */
@ApplicationScoped
public class Placing {
    private record Choice(TicketTypeInfo type, int quantity) {}

    /**
     * Seats that are taken, for an order that is not kept yet.
     *
     * @param discountCode what was typed and counts, or null
     */
    record Chosen(TicketOrder order, List<Choice> choices, String discountCode) {
        int tickets() {
            return choices.stream().mapToInt(Choice::quantity).sum();
        }
    }

    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    TicketSales sales;

    @Inject
    TicketSeats seats;

    @Inject
    Discounts discounts;

    @Inject
    Letting letting;

    @Inject
    OrderStore store;

    @Inject
    OrderViews views;

    @Inject
    OrderLinks links;

    @Inject
    OrderWords words;

    @Inject
    Holds holds;

    @Inject
    Clock clock;

    /** @param command checked before */
    public Placed place(PlaceOrder command, Long accountId) {
        EventInfo event = events.lock(command.eventId());
        List<Choice> choices = choices(types.of(event.id()), command.items());
        Chosen chosen =
                chosen(event, choices, command.accessCode(), command.discountCode(), accountId, command.language());
        return placed(chosen, keep(chosen), List.of());
    }

    /** The seats are taken already. */
    public Placed fromOffer(FromOffer offer) {
        events.lock(offer.eventId());
        List<Choice> choices = List.of(new Choice(types.get(offer.ticketTypeId()), offer.quantity()));
        TicketOrder order = order(offer.eventId(), offer.accountId(), offer.language(), choices, Optional.empty());
        order.reserveFor(offer.name(), offer.email());
        Chosen chosen = new Chosen(order, choices, null);
        return placed(chosen, keep(chosen), List.of());
    }

    /** Takes the seats of one type. @param type read behind the lock of its event */
    Chosen choose(EventInfo event, TicketTypeInfo type, BuyTickets command) {
        return chosen(
                event,
                List.of(new Choice(type, command.quantity())),
                command.accessCode(),
                command.discountCode(),
                command.accountId(),
                command.language());
    }

    /** Keeps the order with its lines, whose numbers have their order: of several new rows, a flush writes any first. */
    List<OrderLine> keep(Chosen chosen) {
        store.add(chosen.order());
        store.flush();
        List<OrderLine> lines = new ArrayList<>();
        for (Choice choice : chosen.choices()) {
            TicketTypeInfo type = choice.type();
            lines.add(store.add(
                    new OrderLine(chosen.order().id(), type.id(), choice.quantity(), type.price(), type.places())));
            store.flush();
        }
        return lines;
    }

    /** All of the order is kept: it is told. */
    Placed placed(Chosen chosen, List<OrderLine> lines, List<OrderAttendee> attendees) {
        TicketOrder order = chosen.order();
        words.placed(order, chosen.tickets());
        List<OrderLineInfo> infos = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            TicketTypeInfo type = chosen.choices().get(i).type();
            infos.add(
                    new OrderLineInfo(line.id(), type.id(), type.name(), line.quantity(), type.price(), line.places()));
        }
        String token = links.token(order);
        return new Placed(views.of(order, infos, attendees, chosen.discountCode()), token, links.url(token));
    }

    private Chosen chosen(
            EventInfo event,
            List<Choice> choices,
            String accessCode,
            String discountCode,
            Long accountId,
            String language) {
        for (Choice choice : choices) sales.requireOnSale(event, choice.type(), choice.quantity(), accessCode);
        choices.forEach(this::take);
        Optional<Discount> discount = discount(event.id(), discountCode);
        TicketOrder order = order(event.id(), accountId, language, choices, discount);
        return new Chosen(order, choices, discount.map(Discount::code).orElse(null));
    }

    /**
     * A code that is used up the moment it is counted is refused like one that never was.
     *
     * @throws DomainException INVALID_INPUT on the field discount_code
     */
    Optional<Discount> discount(long eventId, String code) {
        if (code == null) return Optional.empty();
        Discount found = discounts
                .find(eventId, code)
                .filter(valid -> discounts.use(valid.id()))
                .orElseThrow(() -> DomainException.invalid("discount_code", "discount_code"));
        return Optional.of(found);
    }

    /** In the order in which the event shows its types, each once. */
    private static List<Choice> choices(List<TicketTypeInfo> types, List<OrderItem> items) {
        Map<Long, Integer> wanted = new HashMap<>();
        for (OrderItem item : items) wanted.merge(item.ticketTypeId(), item.quantity(), Integer::sum);
        List<Choice> choices = new ArrayList<>();
        for (TicketTypeInfo type : types) {
            Integer quantity = wanted.remove(type.id());
            if (quantity != null) choices.add(new Choice(type, quantity));
        }
        if (!wanted.isEmpty()) throw new DomainException(PlatformError.NOT_FOUND);
        return choices;
    }

    /** Before anybody hears that nothing is left, the orders whose time is over give back what they hold. */
    private void take(Choice choice) {
        TicketTypeInfo type = choice.type();
        boolean taken = seats.take(type, choice.quantity());
        while (!taken && letting.expire(type.eventId()) > 0) taken = seats.take(type, choice.quantity());
        if (!taken) throw new DomainException(TicketTypeError.TICKETS_SOLD_OUT, Map.of("name", type.name()));
    }

    private TicketOrder order(
            long eventId, Long accountId, String language, List<Choice> choices, Optional<Discount> discount) {
        Instant now = clock.instant();
        List<Pricing.Item> items = choices.stream()
                .map(choice -> new Pricing.Item(choice.type().price(), choice.quantity()))
                .toList();
        return new TicketOrder(
                eventId,
                OrderCodes.next(),
                accountId,
                language,
                Pricing.sums(items, discount),
                discount.map(Discount::id).orElse(null),
                holds.chosen(now),
                now);
    }
}
