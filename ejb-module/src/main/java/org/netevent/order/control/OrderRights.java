package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;

/** Who may act on an order: its buyer, by account or by the secret link, and the event's team. */
@ApplicationScoped
public class OrderRights {
    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    OrderStore store;

    @Inject
    OrderLinks links;

    /**
     * @param token of the secret link, or null
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    public TicketOrder requireOwner(long id, String token) {
        Caller who = caller.get();
        TicketOrder order = store.get(id);
        if (owns(who, order, token)) return order;
        throw new DomainException(who.signedIn() ? PlatformError.NOT_ALLOWED : PlatformError.SIGN_IN_NEEDED);
    }

    /** The event's team, with REGISTRATIONS. @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED */
    public TicketOrder requireTeam(long id) {
        caller.require();
        TicketOrder order = store.get(id);
        access.require(order.eventId(), EventPermission.REGISTRATIONS);
        return order;
    }

    /** As {@link #requireOwner}, and the team too. */
    public TicketOrder requireOwnerOrTeam(long id, String token) {
        TicketOrder order = store.get(id);
        if (!owns(caller.get(), order, token)) access.require(order.eventId(), EventPermission.REGISTRATIONS);
        return order;
    }

    /** Whether the caller is the buyer, or has the secret link. */
    public boolean owns(TicketOrder order, String token) {
        return owns(caller.get(), order, token);
    }

    private boolean owns(Caller who, TicketOrder order, String token) {
        return who.is(order.accountId()) || links.opens(order, token);
    }
}
