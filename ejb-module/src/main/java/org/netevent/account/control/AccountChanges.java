package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.netevent.account.boundary.AccountRenamed;
import org.netevent.account.entity.Account;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Role;

/** Changes of one account, each a transaction with its audit line. */
@ApplicationScoped
@Transactional
public class AccountChanges {
    @Inject
    AccountStore accounts;

    @Inject
    ApiSessions sessions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<AccountRenamed> renamed;

    public void changePassword(long id, String hash) {
        Account account = accounts.lock(id);
        account.changePassword(hash, clock.instant());
        sessions.revokeAll(id);
        audit.record(AuditRecord.of("account.password_changed", "account", id, account.getName(), null));
    }

    /** Keeps the row locked also when nothing changes: who changes something beside the name has the person for itself. */
    public Account rename(long id, String first, String last) {
        Account account = accounts.lock(id);
        String before = account.getName();
        if (!account.rename(first, last)) return account;
        audit.record(AuditRecord.of("account.renamed", "account", id, account.getName(), null)
                .changing(Map.of("name", before), Map.of("name", account.getName())));
        renamed.fire(new AccountRenamed(id));
        return account;
    }

    /**
     * Has the administrator and whom it concerns for itself until the transaction ends: of two administrators who take each
     * other's administration away, the second one no longer may.
     *
     * @throws DomainException NOT_FOUND, NOT_ALLOWED
     */
    public void lockFor(long administrator, long id) {
        accounts.lock(Math.min(administrator, id));
        accounts.lock(Math.max(administrator, id));
        Account acting = accounts.lock(administrator);
        if (acting.isSuspended() || !acting.has(Role.ADMIN)) throw new DomainException(PlatformError.NOT_ALLOWED);
    }

    public Account verify(long id) {
        Account account = accounts.lock(id);
        if (account.verify(clock.instant()))
            audit.record(AuditRecord.of("account.address_confirmed", "account", id, account.getName(), null));
        return account;
    }

    public void grant(long id, String role) {
        change(id, "account.role_granted", account -> account.grant(role));
    }

    public void revoke(long id, String role) {
        change(id, "account.role_revoked", account -> account.revoke(role));
    }

    public void suspend(long id) {
        change(id, "account.suspended", account -> account.suspend(clock.instant()));
        sessions.revokeAll(id);
    }

    public void reactivate(long id) {
        change(id, "account.reactivated", Account::reactivate);
    }

    private void change(long id, String action, Predicate<Account> change) {
        Account account = accounts.lock(id);
        Map<String, Object> before = values(account);
        if (!change.test(account)) return;
        audit.record(
                AuditRecord.of(action, "account", id, account.getName(), null).changing(before, values(account)));
    }

    private static Map<String, Object> values(Account account) {
        return Map.of(
                "roles",
                String.join(", ", account.getRoles().stream().sorted().toList()),
                "status",
                account.isSuspended() ? "suspended" : "active");
    }
}
