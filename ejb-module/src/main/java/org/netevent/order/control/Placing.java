package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.FromOffer;
import org.netevent.order.boundary.OrderItem;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.PlaceOrder;
import org.netevent.order.boundary.Placed;
import org.netevent.order.entity.OrderLine;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.config.Settings;
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
    Settings settings;

    @Inject
    Clock clock;

    /** @param command checked before */
    public Placed place(PlaceOrder command, Long accountId) {
        List<Choice> choices = choices(command.eventId(), command.items());
        for (Choice choice : choices) sales.requireOnSale(choice.type(), choice.quantity(), command.accessCode());
        events.lock(command.eventId());
        choices.forEach(this::take);
        Optional<Discount> discount = discount(command.eventId(), command.discountCode());
        TicketOrder order = order(command.eventId(), accountId, command.language(), choices, discount);
        return kept(order, choices, discount);
    }

    /** The seats are taken already. */
    public Placed fromOffer(FromOffer offer) {
        events.lock(offer.eventId());
        List<Choice> choices = List.of(new Choice(types.get(offer.ticketTypeId()), offer.quantity()));
        TicketOrder order = order(offer.eventId(), offer.accountId(), offer.language(), choices, Optional.empty());
        order.reserveFor(offer.name(), offer.email());
        return kept(order, choices, Optional.empty());
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
    private List<Choice> choices(long eventId, List<OrderItem> items) {
        Map<Long, Integer> wanted = new HashMap<>();
        for (OrderItem item : items) wanted.merge(item.ticketTypeId(), item.quantity(), Integer::sum);
        List<Choice> choices = new ArrayList<>();
        for (TicketTypeInfo type : types.of(eventId)) {
            Integer quantity = wanted.remove(type.id());
            if (quantity != null) choices.add(new Choice(type, quantity));
        }
        if (!wanted.isEmpty()) throw new DomainException(PlatformError.NOT_FOUND);
        return choices;
    }

    /** Before anybody hears that nothing is left, the orders whose time is over give back what they hold. */
    private void take(Choice choice) {
        long type = choice.type().id();
        boolean taken = seats.take(type, choice.quantity());
        while (!taken && letting.expire(choice.type().eventId()) > 0) taken = seats.take(type, choice.quantity());
        if (!taken)
            throw new DomainException(
                    TicketTypeError.TICKETS_SOLD_OUT,
                    Map.of("name", choice.type().name()));
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
                now.plus(Duration.ofMinutes(settings.holdMinutes())),
                now);
    }

    private Placed kept(TicketOrder order, List<Choice> choices, Optional<Discount> discount) {
        store.add(order);
        store.flush();
        List<OrderLineInfo> lines = new ArrayList<>();
        for (Choice choice : choices) {
            TicketTypeInfo type = choice.type();
            OrderLine line =
                    store.add(new OrderLine(order.id(), type.id(), choice.quantity(), type.price(), type.places()));
            store.flush();
            lines.add(new OrderLineInfo(
                    line.id(), type.id(), type.name(), choice.quantity(), type.price(), type.places()));
        }
        words.placed(order, choices.stream().mapToInt(Choice::quantity).sum());
        String code = discount.map(Discount::code).orElse(null);
        return new Placed(views.of(order, lines, List.of(), code), links.token(order));
    }
}
