package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.BuyTickets;
import org.netevent.order.boundary.OrderDetails;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.order.boundary.Placed;
import org.netevent.order.boundary.Sale;
import org.netevent.payment.boundary.Purchase;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.validation.Validation;
import org.netevent.tickettype.boundary.SaleTerms;
import org.netevent.tickettype.boundary.SaleTermsLookup;
import org.netevent.tickettype.boundary.TicketTypeLookup;

/** A purchase up to the question to the provider, in one transaction: all of it or nothing. */
@Stateless
public class Purchasing {
    @Inject
    CurrentCaller caller;

    @Inject
    AccountLookup accounts;

    @Inject
    Validation validation;

    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    SaleTermsLookup terms;

    @Inject
    OrderSteps steps;

    @Inject
    Attempts attempts;

    /** An order that waits for the provider's answer, or needs none. */
    public record Bought(Placed placed, Attempts.Begun begun) {}

    /** @param command checked before */
    @PermitAll
    public Bought buy(Purchase command) {
        long eventId = types.eventOf(command.ticketTypeId());
        SaleTerms offered = terms.of(eventId);
        Optional<AccountInfo> account = caller.get().account().flatMap(accounts::byId);
        OrderDetails details = validation.check(details(command, account, offered));
        // from here on others wait
        Sale sale = new Sale(events.lock(eventId), offered);
        Placed placed = steps.buy(
                sale,
                types.get(command.ticketTypeId()),
                new BuyTickets(
                        account.map(AccountInfo::id).orElse(null),
                        command.language(),
                        command.quantity(),
                        command.accessCode(),
                        command.discountCode(),
                        details));
        Attempts.Begun begun = attempts.first(sale, placed.order());
        return new Bought(new Placed(steps.now(placed.order()), placed.token(), placed.url()), begun);
    }

    private static OrderDetails details(Purchase command, Optional<AccountInfo> account, SaleTerms offered) {
        AttendeeDetails first =
                command.attendees().isEmpty() ? null : command.attendees().get(0);
        return new OrderDetails(
                given(command.name(), account.map(AccountInfo::name).orElse(first == null ? null : first.name())),
                given(command.email(), account.map(AccountInfo::email).orElse(first == null ? null : first.email())),
                command.organisation(),
                command.address(),
                command.language(),
                command.paymentMethod() == null ? onlyMethod(offered) : command.paymentMethod(),
                command.attendees());
    }

    /** Null when there is a choice, and the buyer is asked. What costs nothing needs none. */
    private static PaymentMethod onlyMethod(SaleTerms offered) {
        if (offered.stripe() == offered.offline()) return null;
        return offered.stripe() ? PaymentMethod.STRIPE : PaymentMethod.OFFLINE;
    }

    private static String given(String typed, String otherwise) {
        return typed == null || typed.isBlank() ? otherwise : typed;
    }
}
