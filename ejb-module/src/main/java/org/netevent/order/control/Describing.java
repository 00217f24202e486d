package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.AttendeeForm;
import org.netevent.order.boundary.OrderDetails;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.order.entity.Buyer;
import org.netevent.order.entity.Guest;
import org.netevent.order.entity.OrderAttendee;
import org.netevent.order.entity.OrderLine;
import org.netevent.order.entity.Sums;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.Discount;
import org.netevent.tickettype.boundary.Discounts;
import org.netevent.tickettype.boundary.SaleTerms;
import org.netevent.tickettype.boundary.SaleTermsLookup;

/** A pending order gets its buyer, its attendees and its discount. Details take no seats, so the
 * order's own row is lock enough for them. */
@ApplicationScoped
public class Describing {
    private static final AttendeeForm BUYS = new AttendeeForm(null, null, null, true);

    @Inject
    EventLookup events;

    @Inject
    OrderStore store;

    @Inject
    OrderWords words;

    @Inject
    Placing placing;

    @Inject
    Discounts discounts;

    @Inject
    SaleTermsLookup terms;

    @Inject
    Clock clock;

    /** @param details checked before */
    public TicketOrder describe(long id, OrderDetails details) {
        TicketOrder order = store.locked(id);
        order.require(OrderStatus.PENDING);
        tell(order, details, () -> terms.of(order.eventId()));
        List<OrderLine> lines = store.lines(id);
        List<OrderAttendee> people = people(order, lines, details);
        List<OrderAttendee> known = store.attendees(id);
        if (known.isEmpty()) store.addAll(people);
        else for (OrderAttendee one : people) known.get(one.position()).is(one.guest());
        store.flush();
        words.changed(
                "described", order, Map.of(), Map.of("method", order.method().wire(), "tickets", people.size()));
        return order;
    }

    /** Who buys, and how it is paid. @param offered read only where something is to be paid */
    void tell(TicketOrder order, OrderDetails details, Supplier<SaleTerms> offered) {
        order.describe(
                new Buyer(details.name(), details.email(), details.organisation(), details.address()),
                details.language() == null ? order.language() : "de".equals(details.language()) ? "de" : "en",
                method(order, details.paymentMethod(), offered),
                clock.instant());
    }

    /** For whom the tickets of a new order are, one for each, in the order of the lines. */
    List<OrderAttendee> seat(TicketOrder order, List<OrderLine> lines, OrderDetails details) {
        return store.addAll(people(order, lines, details));
    }

    /** @param code null takes the discount away */
    public TicketOrder discount(long id, String code) {
        events.lock(store.eventOf(id));
        TicketOrder order = store.locked(id);
        order.require(OrderStatus.PENDING);
        if (order.discountCodeId() != null) discounts.giveBack(order.discountCodeId());
        Money subtotal = order.sums().subtotal();
        Optional<Discount> found = placing.discount(order.eventId(), code);
        Money off = found.map(discount -> discount.off(subtotal)).orElse(Money.zero(subtotal.currency()));
        Money before = order.sums().total();
        order.reprice(
                new Sums(subtotal, off.atMost(subtotal)),
                found.map(Discount::id).orElse(null),
                clock.instant());
        store.flush();
        words.changed(
                "repriced",
                order,
                Map.of("total", before.toString()),
                Map.of("total", order.sums().total().toString()));
        return order;
    }

    private static PaymentMethod method(TicketOrder order, PaymentMethod wanted, Supplier<SaleTerms> terms) {
        if (order.sums().total().isZero()) return PaymentMethod.FREE;
        if (wanted == null) throw DomainException.invalid("payment_method", "required");
        SaleTerms offered = terms.get();
        boolean offers =
                switch (wanted) {
                    case FREE -> false;
                    case OFFLINE -> offered.offline();
                    case STRIPE -> offered.stripe();
                };
        if (!offers) throw DomainException.invalid("payment_method", "payment_method");
        return wanted;
    }

    /** Who has the ticket at each position. */
    private List<OrderAttendee> people(TicketOrder order, List<OrderLine> lines, OrderDetails details) {
        Seating seating = new Seating(lines);
        List<AttendeeDetails> attendees = attendees(details, seating);
        List<AttendeeDetails> seated = seating.seat(attendees, registered(order, attendees));
        List<OrderAttendee> people = new ArrayList<>();
        for (int i = 0; i < seated.size(); i++) {
            OrderLine line = seating.tickets().get(i);
            people.add(new OrderAttendee(order.id(), line.id(), i, guest(seated.get(i), line)));
        }
        return people;
    }

    private static List<AttendeeDetails> attendees(OrderDetails details, Seating seating) {
        boolean forTheBuyer = details.attendees().isEmpty() && seating.tickets().size() == 1;
        if (!forTheBuyer) return details.attendees();
        return List.of(new AttendeeDetails(null, details.name(), details.email(), details.organisation(), null, null));
    }

    private Set<String> registered(TicketOrder order, List<AttendeeDetails> attendees) {
        return store.registered(
                order.eventId(),
                attendees.stream()
                        .map(AttendeeDetails::email)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static Guest guest(AttendeeDetails attendee, OrderLine line) {
        AttendeeForm form = attendee.form() == null ? BUYS : attendee.form();
        return new Guest(
                attendee.name(),
                attendee.email(),
                form.phone(),
                attendee.organisation(),
                attendee.role(),
                form.teamName(),
                line.places() > 1 || attendee.form() != null ? attendee.members() : null,
                form.amount(),
                form.visible());
    }
}
