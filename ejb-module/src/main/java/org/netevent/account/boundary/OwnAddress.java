package org.netevent.account.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.netevent.account.control.AccountChanges;
import org.netevent.account.control.AccountStore;
import org.netevent.account.control.AddressLinks;
import org.netevent.account.control.GuestsJoin;
import org.netevent.account.entity.Account;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.outbox.Outbox;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.security.Role;

/**
 * A person shows that the account's address is theirs, by a link that only its mailbox gets. From then on what guests did with
 * the address belongs to the account (SPEC §1).
 */
@Stateless
@RolesAllowed(Role.ATTENDEE)
public class OwnAddress {
    @Inject
    CurrentCaller caller;

    @Inject
    AccountStore accounts;

    @Inject
    AccountChanges changes;

    @Inject
    AddressLinks links;

    @Inject
    RateLimits limits;

    @Inject
    Outbox outbox;

    @Inject
    GuestsJoin guests;

    /** Sends the link, unless the address is confirmed. @throws DomainException TOO_MANY_REQUESTS */
    @RolesAllowed(Role.ATTENDEE)
    public void ask() {
        long id = caller.require().id();
        limits.asking(id);
        boolean known = accounts.find(id).map(Account::isVerified).orElse(true);
        if (!known) outbox.add("mail.address_asked", Map.of("account_id", id));
    }

    /**
     * Confirms the caller's address; confirming twice changes nothing. The link alone is not enough: whoever signed up with an
     * address of somebody else could have its owner click.
     *
     * @throws DomainException NOT_FOUND for a forged link, NOT_ALLOWED for another account's
     */
    @RolesAllowed(Role.ATTENDEE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AccountInfo confirm(String token) {
        Caller who = caller.require();
        if (!who.is(links.open(token))) throw new DomainException(PlatformError.NOT_ALLOWED);
        Account account = changes.verify(who.id());
        guests.gather(account);
        return AccountInfo.of(account);
    }

    /** The absolute address of an account's link, for its mailbox and nobody else. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String url(long accountId) {
        return links.url(accountId);
    }
}
