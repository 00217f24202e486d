package org.netevent.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.order.control.OrderLinks;
import org.netevent.order.control.OrderRights;
import org.netevent.order.control.OrderViews;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/**
 * The one rule of who may see and act on an order: the buyer, by the own account or the secret link, and the event's team.
 * A forged link is NOT_FOUND.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderAccess {
    @Inject
    OrderRights rights;

    @Inject
    OrderLinks links;

    @Inject
    OrderViews views;

    /** @throws DomainException NOT_FOUND */
    @PermitAll
    public OrderInfo byToken(String token) {
        return links.find(token).map(views::of).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /**
     * @param token of the secret link, or null: then the caller's account has to be the buyer's
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public OrderInfo requireOwner(long id, String token) {
        return views.of(rights.requireOwner(id, token));
    }

    /** The event of an order, for its buyer. @throws DomainException as {@link #requireOwner} */
    @PermitAll
    public long eventForOwner(long id, String token) {
        return rights.requireOwner(id, token).eventId();
    }

    /** Who may decide on the event's registrations. @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED */
    @PermitAll
    public OrderInfo requireTeam(long id) {
        return views.of(rights.requireTeam(id));
    }

    /** The event of an order, for its buyer or the team. @throws DomainException as {@link #requireReader} */
    @PermitAll
    public long eventForReader(long id, String token) {
        return rights.requireOwnerOrTeam(id, token).eventId();
    }

    /** The buyer or the team. @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED */
    @PermitAll
    public OrderInfo requireReader(long id, String token) {
        return views.of(rights.requireOwnerOrTeam(id, token));
    }
}
