package org.netevent.waitlist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.waitlist.control.EntryStore;
import org.netevent.waitlist.control.WaitlistLinks;
import org.netevent.waitlist.entity.WaitlistEntry;

/** Who waits, for other features, without an access check: the caller decides who may know. Never for a page as it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WaitlistLookup {
    @Inject
    EntryStore store;

    @Inject
    WaitlistLinks links;

    @PermitAll
    public Optional<WaitlistEntryInfo> find(long id) {
        return store.find(id).map(WaitlistEntry::info);
    }

    /** The absolute address of the secret link, for mail. @throws DomainException NOT_FOUND */
    @PermitAll
    public String url(long id) {
        return links.url(links.token(store.get(id)));
    }

    /** The secret link's address within the application, without a look into the database. */
    @PermitAll
    public String path(long id, int linkVersion) {
        return WaitlistLinks.path(links.token(id, linkVersion));
    }
}
