package org.netevent.account.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.netevent.account.control.AccountChanges;
import org.netevent.account.control.AccountStore;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;

/** Administrators look after accounts. Nobody takes the own administration away, so one administrator always stays. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class AccountAdministration {
    private static final Set<String> GIVEN = Set.of(Role.ORGANIZER, Role.ADMIN);

    @Inject
    CurrentCaller caller;

    @Inject
    AccountStore accounts;

    @Inject
    AccountChanges changes;

    @Inject
    Standings standings;

    /** Accounts by name. */
    @RolesAllowed(Role.ADMIN)
    public Page<AccountInfo> list(AccountFilter filter, PageRequest request) {
        return accounts.find(filter.text(), filter.role(), filter.suspended(), request)
                .map(AccountInfo::of);
    }

    /** @throws DomainException NOT_FOUND */
    @RolesAllowed(Role.ADMIN)
    public ManagedAccount get(long accountId) {
        AccountInfo account = accounts.find(accountId)
                .map(AccountInfo::of)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        boolean another = !caller.require().is(accountId);
        return new ManagedAccount(account, another, another);
    }

    /** @param role organizer or admin */
    @RolesAllowed(Role.ADMIN)
    public void grant(long accountId, String role) {
        changes.grant(accountId, given(role));
        standings.forget(accountId);
    }

    /** @throws DomainException OWN_ACCOUNT */
    @RolesAllowed(Role.ADMIN)
    public void revoke(long accountId, String role) {
        if (Role.ADMIN.equals(given(role))) refuseOwn(accountId);
        changes.lockFor(caller.require().id(), accountId);
        changes.revoke(accountId, role);
        standings.forget(accountId);
    }

    /** Ends every session of the account. @throws DomainException OWN_ACCOUNT */
    @RolesAllowed(Role.ADMIN)
    public void suspend(long accountId) {
        refuseOwn(accountId);
        changes.lockFor(caller.require().id(), accountId);
        changes.suspend(accountId);
        standings.forget(accountId);
    }

    @RolesAllowed(Role.ADMIN)
    public void reactivate(long accountId) {
        changes.reactivate(accountId);
        standings.forget(accountId);
    }

    private void refuseOwn(long accountId) {
        if (caller.require().is(accountId)) throw new DomainException(AccountError.OWN_ACCOUNT);
    }

    private static String given(String role) {
        if (role == null || !GIVEN.contains(role)) throw DomainException.invalid("role", "role");
        return role;
    }
}
