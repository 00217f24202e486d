package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.netevent.account.boundary.AddressVerified;
import org.netevent.platform.audit.Audit;
import org.netevent.waitlist.entity.WaitlistEntry;

/** Guests who wait join accounts. */
@ApplicationScoped
@Transactional
public class EntryJoining {
    @Inject
    EntryStore store;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** All that guests wait for with the address. */
    public void onVerified(@Observes AddressVerified known) {
        for (long id : store.guestsOf(known.email()))
            if (store.locked(id).accountId() == null) join(id, known.accountId());
    }

    /** Joining the same account twice changes nothing. @throws DomainException WAITLIST_OWNED */
    public WaitlistEntry join(long id, long account) {
        WaitlistEntry entry = store.locked(id);
        if (entry.accountId() != null && entry.accountId() == account) return entry;
        entry.joinAccount(account, clock.instant());
        store.flush();
        audit.record(
                EntrySteps.line("waitlist.joined_account", entry).changing(Map.of(), Map.of("account_id", account)));
        return entry;
    }
}
