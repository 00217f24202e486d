package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.OrderDetails;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderItem;
import org.netevent.order.boundary.Orders;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.order.boundary.PlaceOrder;
import org.netevent.order.boundary.Placed;
import org.netevent.payment.boundary.Purchase;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.tickettype.boundary.SaleTerms;
import org.netevent.tickettype.boundary.SaleTermsLookup;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;

/** A purchase up to the question to the provider, in one transaction: all of it or nothing. */
@Stateless
public class Purchasing {
    @Inject
    CurrentCaller caller;

    @Inject
    AccountLookup accounts;

    @Inject
    TicketTypeLookup types;

    @Inject
    SaleTermsLookup terms;

    @Inject
    Orders orders;

    @Inject
    Attempts attempts;

    /** An order that waits for the provider's answer, or needs none. */
    public record Bought(Placed placed, Attempts.Begun begun) {}

    @PermitAll
    public Bought buy(Purchase command) {
        TicketTypeInfo type = types.get(command.ticketTypeId());
        Placed placed = orders.place(new PlaceOrder(
                type.eventId(),
                List.of(new OrderItem(type.id(), command.quantity())),
                command.accessCode(),
                command.discountCode(),
                command.language()));
        OrderInfo order = placed.order();
        orders.describe(order.id(), placed.token(), details(command, order));
        return new Bought(placed, attempts.begin(order.id()));
    }

    private OrderDetails details(Purchase command, OrderInfo order) {
        Optional<AccountInfo> account = caller.get().account().flatMap(accounts::byId);
        AttendeeDetails first =
                command.attendees().isEmpty() ? null : command.attendees().get(0);
        return new OrderDetails(
                given(command.name(), account.map(AccountInfo::name).orElse(first == null ? null : first.name())),
                given(command.email(), account.map(AccountInfo::email).orElse(first == null ? null : first.email())),
                command.organisation(),
                command.address(),
                command.language(),
                command.paymentMethod() == null ? onlyMethod(order) : command.paymentMethod(),
                command.attendees());
    }

    /** Null when there is a choice, and the buyer is asked. */
    private PaymentMethod onlyMethod(OrderInfo order) {
        if (order.total().isZero()) return PaymentMethod.FREE;
        SaleTerms offered = terms.of(order.eventId());
        if (offered.stripe() == offered.offline()) return null;
        return offered.stripe() ? PaymentMethod.STRIPE : PaymentMethod.OFFLINE;
    }

    private static String given(String typed, String otherwise) {
        return typed == null || typed.isBlank() ? otherwise : typed;
    }
}
