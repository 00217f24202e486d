package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.waitlist.entity.WaitlistEntry;

/** Guests who wait join accounts. */
@ApplicationScoped
@Transactional
public class EntryJoining {
    @Inject
    EventLookup events;

    @Inject
    EntryStore store;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Leaves one that belongs to somebody as it is. */
    public void joinIfGuests(long id, long account) {
        WaitlistEntry entry = locked(id);
        if (entry.accountId() == null) join(entry, account);
    }

    /** Joining the same account twice changes nothing. @throws DomainException NOT_FOUND, WAITLIST_OWNED */
    public WaitlistEntry join(long id, long account) {
        WaitlistEntry entry = locked(id);
        if (entry.accountId() == null || entry.accountId() != account) join(entry, account);
        return entry;
    }

    /** Its event first: who walks the queue behind that lock finds nobody changed. */
    private WaitlistEntry locked(long id) {
        events.lock(store.eventOf(id));
        return store.locked(id);
    }

    private void join(WaitlistEntry entry, long account) {
        entry.joinAccount(account, clock.instant());
        store.flush();
        audit.record(
                EntrySteps.line("waitlist.joined_account", entry).changing(Map.of(), Map.of("account_id", account)));
    }
}
