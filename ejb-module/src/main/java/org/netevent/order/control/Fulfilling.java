package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventStatus;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderError;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.entity.Guest;
import org.netevent.order.entity.OrderAttendee;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;
import org.netevent.registration.boundary.Admissions;
import org.netevent.registration.boundary.Admit;
import org.netevent.tickettype.boundary.Discounts;
import org.netevent.tickettype.boundary.TicketSeats;

/** Paid orders become registrations, and refunded ones end them. */
@ApplicationScoped
public class Fulfilling {
    @Inject
    EventLookup events;

    @Inject
    AccountLookup accounts;

    @Inject
    OrderStore store;

    @Inject
    OrderWords words;

    @Inject
    Letting letting;

    @Inject
    TicketSeats seats;

    @Inject
    Discounts discounts;

    @Inject
    Admissions admissions;

    @Inject
    Clock clock;

    /** @param locked in this transaction, with its event */
    public Fulfilment pay(OrderInfo locked) {
        TicketOrder order = store.get(locked.id());
        if (order.status().wasPaid()) return Fulfilment.ALREADY_PAID;
        if (!locked.described()) throw new DomainException(OrderError.ORDER_LACKS_DETAILS);
        EventInfo event = events.get(order.eventId());
        if (event.status() == EventStatus.CANCELLED || !clock.instant().isBefore(event.endTime()))
            return Fulfilment.EVENT_ENDED;
        List<OrderLineInfo> lines = locked.lines();
        boolean held = order.status() == OrderStatus.PENDING;
        if (!held && !takeAgain(order, lines)) return Fulfilment.NO_SEATS;
        for (OrderLineInfo line : lines) seats.sell(line.typeId(), line.quantity());
        OrderStatus before = order.status();
        order.pay(clock.instant());
        words.stepped(order, before);
        admit(order, locked);
        words.write("order_paid", order);
        return Fulfilment.PAID;
    }

    /** @param ended registrations whose tickets are void from now on; with the last of the money all of them are */
    public void refund(long id, Money soFar, Collection<Long> ended) {
        events.lock(store.eventOf(id));
        TicketOrder order = store.locked(id);
        OrderStatus before = order.status();
        order.refund(soFar, clock.instant());
        words.stepped(order, before);
        for (OrderAttendee attendee : store.attendees(id)) {
            Long registration = attendee.registrationId();
            if (registration == null) continue;
            if (order.status() == OrderStatus.REFUNDED || ended.contains(registration))
                admissions.end(registration, true, true);
        }
    }

    /** The seats were given back: all of them again, or none. */
    private boolean takeAgain(TicketOrder order, List<OrderLineInfo> lines) {
        List<OrderLineInfo> taken = new ArrayList<>();
        for (OrderLineInfo line : lines) {
            if (!take(order, line)) {
                taken.forEach(held -> seats.release(held.typeId(), held.quantity()));
                return false;
            }
            taken.add(line);
        }
        // the price was promised and is paid, also when the code's last use went to somebody else
        if (order.discountCodeId() != null) discounts.use(order.discountCodeId());
        return true;
    }

    private boolean take(TicketOrder order, OrderLineInfo line) {
        boolean taken = seats.take(line.typeId(), line.quantity());
        while (!taken && letting.expire(order.eventId()) > 0) taken = seats.take(line.typeId(), line.quantity());
        return taken;
    }

    private void admit(TicketOrder order, OrderInfo locked) {
        List<OrderAttendee> attendees = store.attendees(
                locked.attendees().stream().map(OrderAttendeeInfo::id).toList());
        Map<Long, OrderLineInfo> byId =
                locked.lines().stream().collect(Collectors.toMap(OrderLineInfo::id, Function.identity()));
        OrderAttendee own = ownTicket(order, attendees);
        for (OrderAttendee attendee : attendees) {
            OrderLineInfo line = byId.get(attendee.lineId());
            Guest guest = attendee.guest();
            boolean letter =
                    guest.email() != null && !guest.email().equals(order.buyer().email());
            attendee.admitted(admissions
                    .admit(new Admit(
                            order.eventId(),
                            attendee == own ? order.accountId() : null,
                            guest.name(),
                            guest.email(),
                            guest.phone(),
                            guest.organisation(),
                            guest.role(),
                            guest.teamName(),
                            guest.members(),
                            guest.amount(),
                            guest.visible(),
                            order.language(),
                            line.typeId(),
                            order.id(),
                            line.places(),
                            letter))
                    .id());
        }
        store.flush();
    }

    /** Which ticket is the buyer's own, so that it joins the account: the one with its address, or the only one. */
    private OrderAttendee ownTicket(TicketOrder order, List<OrderAttendee> attendees) {
        if (order.accountId() == null) return null;
        if (attendees.size() == 1) return attendees.get(0);
        String account =
                accounts.byId(order.accountId()).map(AccountInfo::email).orElse(null);
        OrderAttendee byAccount = withAddress(attendees, account);
        return byAccount != null
                ? byAccount
                : withAddress(attendees, order.buyer().email());
    }

    private static OrderAttendee withAddress(List<OrderAttendee> attendees, String email) {
        return attendees.stream()
                .filter(attendee ->
                        email != null && Objects.equals(email, attendee.guest().email()))
                .findFirst()
                .orElse(null);
    }
}
