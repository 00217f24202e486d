package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.netevent.desk.boundary.OrderCounts;
import org.netevent.desk.boundary.OrderList;
import org.netevent.desk.boundary.OrderRow;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.web.platform.Address;

/** {@code /organizer/orders?id=}: the orders of an event; filters, order and page are in the address. */
@Named
@RequestScoped
public class OrdersPage {
    private static final int SIZE = 20;

    @Inject
    OrderList list;

    @Inject
    RegistrationList registrations;

    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    Address address;

    private String id;
    private EventHead event;
    private long pending;
    private OrderCounts counts;
    private List<TicketTypeInfo> ticketTypes;
    private Page<OrderRow> orders;

    public void load() {
        Long eventId = QueryValues.id("id", id, new ArrayList<>());
        if (eventId == null) throw new DomainException(PlatformError.NOT_FOUND);
        counts = list.counts(eventId);
        pending = registrations.counts(eventId).of(RegistrationStatus.PENDING);
        event = EventHead.of(events.get(eventId));
        ticketTypes = types.of(eventId);
        OrderParams filters = new OrderParams();
        filters.status = address.get("status");
        filters.method = address.get("method");
        filters.ticketTypeId = address.get("ticket_type_id");
        filters.from = address.get("from");
        filters.to = address.get("to");
        filters.text = address.get("q");
        // a filter that nobody can have chosen on the page is left out
        orders = list.page(filters.filter(eventId, new ArrayList<>()), request());
    }

    private PageRequest request() {
        String page = address.get("page");
        int number = page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
        String sort = address.get("sort");
        if (sort == null) return PageRequest.of(number, SIZE);
        boolean descending = sort.startsWith("-");
        return new PageRequest(number, SIZE, descending ? sort.substring(1) : sort, descending);
    }

    /** The address that sorts by a field, the other way round when it does already. */
    public String sort(String field) {
        return address.with("sort", address.is("sort", field) ? "-" + field : field);
    }

    /** For {@code aria-sort}. */
    public String sorted(String field) {
        if (address.is("sort", field)) return "ascending";
        boolean newest = field.equals("created_at") && address.get("sort") == null;
        return newest || address.is("sort", "-" + field) ? "descending" : "none";
    }

    public boolean isFiltered() {
        return List.of("status", "method", "ticket_type_id", "from", "to", "q").stream()
                .anyMatch(name -> address.get(name) != null);
    }

    public EventHead getEvent() {
        return event;
    }

    public long getPending() {
        return pending;
    }

    public OrderCounts getCounts() {
        return counts;
    }

    public OrderStatus[] getStates() {
        return OrderStatus.values();
    }

    public PaymentMethod[] getMethods() {
        return PaymentMethod.values();
    }

    public List<TicketTypeInfo> getTicketTypes() {
        return ticketTypes;
    }

    public Page<OrderRow> getOrders() {
        return orders;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
