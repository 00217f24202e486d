package org.netevent.account.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.netevent.account.control.AccountStore;
import org.netevent.account.entity.Account;

/**
 * Roles and suspension for every request, remembered for some seconds. A change made on this node counts at once, one made
 * on another within {@value #SECONDS} seconds.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Standings {
    static final int SECONDS = 5;
    private static final int MAX_KEPT = 20_000;

    private record Kept(Optional<Standing> standing, Instant until) {}

    @Inject
    AccountStore accounts;

    @Inject
    Clock clock;

    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    @PermitAll
    public Optional<Standing> of(long accountId) {
        Instant now = clock.instant();
        Kept known = kept.get(accountId);
        if (known != null && known.until().isAfter(now)) return known.standing();
        if (kept.size() >= MAX_KEPT) kept.clear();
        Optional<Standing> read = accounts.find(accountId).map(Standings::standing);
        kept.put(accountId, new Kept(read, now.plus(Duration.ofSeconds(SECONDS))));
        return read;
    }

    /** After a change. */
    @PermitAll
    public void forget(long accountId) {
        kept.remove(accountId);
    }

    /** The bars show the new name at once. */
    @PermitAll
    public void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountRenamed change) {
        forget(change.accountId());
    }

    private static Standing standing(Account account) {
        return new Standing(
                account.getId(),
                account.getName(),
                account.getEmail(),
                account.getRoles(),
                account.isSuspended(),
                account.getSessionsFrom());
    }
}
