package org.netevent.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.netevent.order.control.OrderLinks;
import org.netevent.order.control.OrderStore;
import org.netevent.order.control.OrderViews;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;

/** Orders for other features, without an access check: the caller decides who may know. Never for a page as it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrderLookup {
    @Inject
    OrderStore store;

    @Inject
    OrderViews views;

    @Inject
    OrderLinks links;

    /** @throws DomainException NOT_FOUND */
    @PermitAll
    public OrderInfo get(long id) {
        return views.of(store.get(id));
    }

    @PermitAll
    public Optional<OrderInfo> find(long id) {
        return store.find(id).map(views::of);
    }

    /** @param code in any case, as it came with a bank transfer */
    @PermitAll
    public Optional<OrderInfo> byCode(String code) {
        return store.byCode(code).map(views::of);
    }

    /** Whose order it is; empty for a guest's. */
    @PermitAll
    public Optional<Long> buyer(long id) {
        return store.buyer(id);
    }

    /** The accounts whose orders these are. */
    @PermitAll
    public Set<Long> buyers(Collection<Long> ids) {
        return store.buyers(ids);
    }

    /** The order that a secret link opens; empty for a forged or renewed link. */
    @PermitAll
    public Optional<Long> ofToken(String token) {
        return links.find(token).map(TicketOrder::id);
    }

    /** The absolute address of the secret link, for mail. @throws DomainException NOT_FOUND */
    @PermitAll
    public String url(long id) {
        return links.url(store.get(id));
    }

    /** The token of the secret link. @throws DomainException NOT_FOUND */
    @PermitAll
    public String token(long id) {
        return links.token(store.get(id));
    }
}
