package org.netevent.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderAccess;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.Orders;
import org.netevent.web.platform.Messages;
import org.omnifaces.util.Faces;

/** One order under its secret link, {@code /order/TOKEN}. The form of its details is {@link OrderForm}. */
@Named("buyerOrder")
@RequestScoped
public class BuyerOrderPage {
    @Inject
    OrderAccess access;

    @Inject
    Orders orders;

    @Inject
    EventLookup events;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private String token;
    private OrderInfo order;
    private EventInfo event;

    public void load() {
        event = events.get(getOrder().eventId());
    }

    /** Gives the seats back. */
    public void cancel() {
        orders.cancel(getOrder().id(), getToken());
        messages.done("order.done.cancelled");
        Faces.redirect("order/%s", getToken());
    }

    /** Adds a guest's order to the account of who is signed in. */
    public void join() {
        orders.joinAccount(getToken());
        messages.done("registration.done.joined");
        Faces.redirect("order/%s", getToken());
    }

    /** The order is read once more, for it changed. */
    void again() {
        order = null;
    }

    public OrderInfo getOrder() {
        if (order == null) order = access.byToken(getToken());
        return order;
    }

    public EventInfo getEvent() {
        if (event == null) load();
        return event;
    }

    /** Which part of the page is shown: form, pay, paid, expired, cancelled or refunded. */
    public String getStep() {
        OrderStatus status = getOrder().status();
        return switch (status) {
            case PENDING -> isForm() ? "form" : "pay";
            case PAID, PARTIALLY_REFUNDED -> "paid";
            default -> status.wire();
        };
    }

    public boolean isForm() {
        boolean changes = getOrder().described() && Faces.getRequestParameter("edit") != null;
        return getOrder().status() == OrderStatus.PENDING && (!getOrder().described() || changes);
    }

    /** The type of an attendee's ticket and, where it is known, the address. */
    public String about(OrderAttendeeInfo attendee) {
        String type = getOrder().lines().stream()
                .filter(line -> line.id() == attendee.lineId())
                .map(OrderLineInfo::typeName)
                .findFirst()
                .orElse("");
        return attendee.email() == null ? type : type + " · " + attendee.email();
    }

    /** Whether there may be tickets to be had again. */
    public boolean isOpen() {
        return getEvent().open(clock.instant());
    }

    /** How many people come on its tickets. */
    public int getSeats() {
        return getOrder().lines().stream()
                .mapToInt(line -> line.quantity() * line.places())
                .sum();
    }

    /** Whole seconds that the seats are still held for. */
    public long getSecondsLeft() {
        Instant end = getOrder().expiresAt();
        return end == null
                ? 0
                : Math.max(0, end.getEpochSecond() - clock.instant().getEpochSecond());
    }

    /** Whether the time is short enough to be counted down. */
    public boolean isCounted() {
        return getOrder().status() == OrderStatus.PENDING && getSecondsLeft() < 3600;
    }

    /** As 11:42. */
    public String getTimeLeft() {
        return "%d:%02d".formatted(getSecondsLeft() / 60, getSecondsLeft() % 60);
    }

    /** From the address; a form is built before its parameters are read. */
    public String getToken() {
        return token == null ? Faces.getRequestParameter("token") : token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
