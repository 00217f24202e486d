package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.registration.boundary.Buyers;

/** Tells registrations who bought them. */
@ApplicationScoped
public class OrderBuyers implements Buyers {
    @Inject
    OrderStore store;

    @Inject
    OrderRights rights;

    @Override
    public boolean bought(long orderId, String token) {
        return store.find(orderId).filter(order -> rights.owns(order, token)).isPresent();
    }
}
