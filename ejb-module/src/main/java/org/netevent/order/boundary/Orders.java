package org.netevent.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.order.control.Describing;
import org.netevent.order.control.Letting;
import org.netevent.order.control.OrderJoining;
import org.netevent.order.control.OrderLinks;
import org.netevent.order.control.OrderRights;
import org.netevent.order.control.OrderViews;
import org.netevent.order.control.OwnOrders;
import org.netevent.order.control.Placing;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;

/**
 * People buy tickets, signed in or as guests (SPEC §3, Sell): the tickets are chosen and held for a while, then buyer and
 * attendees are named, then the order is paid. The secret link is as good as the account.
 */
@Stateless
public class Orders {
    @Inject
    CurrentCaller caller;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    OrderRights rights;

    @Inject
    Placing placing;

    @Inject
    Describing describing;

    @Inject
    Letting letting;

    @Inject
    OrderJoining joining;

    @Inject
    OrderLinks links;

    @Inject
    OrderViews views;

    @Inject
    OwnOrders own;

    /**
     * Chooses tickets and holds their seats for {@code NETEVENT_HOLD_MINUTES}.
     *
     * @throws DomainException TICKETS_SOLD_OUT and the refusals of {@code TicketSales}; NOT_FOUND for an unknown or hidden
     *     type; INVALID_INPUT, also on discount_code; TOO_MANY_REQUESTS from one network address
     */
    @PermitAll
    public Placed place(PlaceOrder command) {
        limits.registration();
        validation.check(command);
        return placing.place(command, caller.get().id());
    }

    /**
     * Says who buys, how it is paid and for whom the tickets are; again as long as the order is pending.
     *
     * @param token of the secret link, or null where the account is the buyer's
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED; ORDER_IS_…; INVALID_INPUT on the fields of the
     *     details, {@code attendees[i].email} when it is there twice or registered already
     */
    @PermitAll
    public OrderInfo describe(long id, String token, OrderDetails details) {
        TicketOrder order = rights.requireOwner(id, token);
        validation.check(details);
        return views.of(describing.describe(order.id(), details));
    }

    /**
     * Uses another discount code, or none.
     *
     * @param code null or blank for none
     * @throws DomainException as above; ORDER_SUM_STANDS once the way of payment is chosen
     */
    @PermitAll
    public OrderInfo discount(long id, String token, String code) {
        TicketOrder order = rights.requireOwner(id, token);
        return views.of(describing.discount(order.id(), code == null || code.isBlank() ? null : code.strip()));
    }

    /**
     * Gives the seats of a pending order back; cancelling twice changes nothing. Open to the event's team, too; then the
     * buyer is told.
     *
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED; ORDER_IS_…
     */
    @PermitAll
    public OrderInfo cancel(long id, String token) {
        TicketOrder order = rights.requireOwnerOrTeam(id, token);
        boolean byTeam = !rights.owns(order, token);
        return views.of(letting.cancel(order.id(), byTeam));
    }

    /**
     * Adds a guest's order to the caller's account: who holds its link has shown that it is theirs.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND for a forged link; ORDER_OWNED when it belongs to another account
     */
    @PermitAll
    public OrderInfo joinAccount(String token) {
        long account = caller.require().id();
        TicketOrder order = links.find(token).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        return views.of(joining.join(order.id(), account));
    }

    /** The caller's own orders, the last one first. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<MyOrder> mine(PageRequest page) {
        return own.of(caller.require().id(), page);
    }
}
