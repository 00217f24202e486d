package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.netevent.account.entity.Account;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;

/** Adds an account in a short transaction of its own: its password was hashed before, which takes long. */
@ApplicationScoped
public class NewAccounts {
    @Inject
    AccountStore accounts;

    @Inject
    Adding adding;

    @Inject
    Clock clock;

    public Account make(String email, String name, String passwordHash) {
        return new Account(email, name, passwordHash, clock.instant());
    }

    /** @return false when the address is taken, also by somebody at the same moment */
    public boolean add(Account account, String action) {
        if (accounts.byEmail(account.getEmail()).isPresent()) return false;
        try {
            adding.add(account, action);
            return true;
        } catch (PersistenceException e) {
            if (accounts.byEmail(account.getEmail()).isPresent()) return false;
            throw e;
        }
    }

    /** The transaction. */
    @ApplicationScoped
    public static class Adding {
        @Inject
        AccountStore accounts;

        @Inject
        Audit audit;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void add(Account account, String action) {
            accounts.add(account);
            audit.record(AuditRecord.of(action, "account", account.getId(), account.getName(), null)
                    .changing(
                            Map.of(),
                            Map.of(
                                    "email",
                                    account.getEmail(),
                                    "roles",
                                    String.join(
                                            ", ",
                                            account.getRoles().stream().sorted().toList()))));
        }
    }
}
