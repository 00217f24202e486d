package org.netevent.waitlist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;
import org.netevent.waitlist.control.EntryJoining;
import org.netevent.waitlist.control.Joining;
import org.netevent.waitlist.control.OwnEntry;
import org.netevent.waitlist.control.OwnWaiting;
import org.netevent.waitlist.control.WaitlistLinks;

/**
 * People wait for tickets (SPEC §2, Waitlist). Joining is open to everybody; for the rest the secret link is the permission,
 * so the methods themselves are open. A forged link is NOT_FOUND.
 */
@Stateless
public class Waitlist {
    @Inject
    CurrentCaller caller;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    WaitlistLinks links;

    @Inject
    Joining joining;

    @Inject
    EntryJoining entries;

    @Inject
    OwnEntry own;

    @Inject
    OwnWaiting waiting;

    /**
     * Joins the queue for a type that is sold out, or whose event is full, or for which others wait already. Who is signed in
     * gets the entry on the own account.
     *
     * @throws DomainException NOT_FOUND for an unknown event, or a hidden type without its access code; INVALID_INPUT;
     *     TICKETS_AVAILABLE, ALREADY_WAITING; TICKETS_NOT_ON_SALE_YET, TICKETS_NO_LONGER_ON_SALE, TICKETS_PER_ORDER;
     *     TOO_MANY_REQUESTS from one network address
     */
    @PermitAll
    public WaitlistView join(JoinWaitlist command) {
        limits.registration();
        validation.check(command);
        return own.view(joining.join(command, caller.get().id()));
    }

    /** @throws DomainException NOT_FOUND */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WaitlistView byLink(String token) {
        return own.view(links.open(token));
    }

    /**
     * Adds a guest's entry to the caller's account: who holds its link has shown that it is theirs.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND; WAITLIST_OWNED when it belongs to another account
     */
    @PermitAll
    public WaitlistView joinAccount(String token) {
        long account = caller.require().id();
        return own.view(entries.join(links.open(token).id(), account));
    }

    /** What the caller waits for, of events that are not over; at most 100. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MyWaiting> mine() {
        return waiting.of(caller.require().id());
    }

    /**
     * Makes the offered tickets a pending order. Taking twice answers the same order.
     *
     * @return where the order is seen and paid, absolute
     * @throws DomainException NOT_FOUND; OFFER_OVER, WAITLIST_CLOSED, WAITLIST_IS_…
     */
    @PermitAll
    public String take(String token) {
        return own.take(links.open(token).id());
    }

    /** Leaves the queue, or gives the offer back. Leaving twice answers the same. @throws DomainException NOT_FOUND */
    @PermitAll
    public WaitlistView leave(String token) {
        return own.view(own.leave(links.open(token).id()));
    }
}
