package org.netevent.web.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.netevent.order.boundary.OrderChanged;

/** Tells an event's team of each step of an order: lists, figures and revenue move. See {@link LiveRelay}. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderRelay {
    @Inject
    LiveClients clients;

    @Inject
    LiveFeed feed;

    @PermitAll
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrderChanged change) {
        if (!clients.none())
            feed.order(change.eventId(), change.orderId(), change.to().wire());
    }
}
