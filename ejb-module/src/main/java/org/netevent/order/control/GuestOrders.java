package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.netevent.account.boundary.AddressVerified;

/** All that guests bought with an address joins the account that confirmed it. Each in a transaction of its own, because each locks its event. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class GuestOrders {
    @Inject
    OrderStore store;

    @Inject
    OrderJoining joining;

    public void onVerified(@Observes AddressVerified known) {
        for (long id : store.guestsOf(known.email())) joining.joinIfGuests(id, known.accountId());
    }
}
