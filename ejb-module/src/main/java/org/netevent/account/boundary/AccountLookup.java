package org.netevent.account.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.account.control.AccountStore;

/** Accounts for other services, without an access check: never hand an answer to a caller who may not know of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountLookup {
    @Inject
    AccountStore accounts;

    @PermitAll
    public Optional<AccountInfo> byEmail(String email) {
        return accounts.byEmail(email).map(AccountInfo::of);
    }

    @PermitAll
    public Optional<AccountInfo> byId(long id) {
        return accounts.find(id).map(AccountInfo::of);
    }
}
