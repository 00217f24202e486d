package org.netevent.connection.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.netevent.connection.control.ContactQueries;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.CurrentCaller;

/** Whom the caller knows, and who asks: only ever the caller's own connections. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Contacts {
    /** What a page can be sorted by. */
    public static final Set<String> SORTABLE = Set.of("name", "created_at", "answered_at");

    @Inject
    CurrentCaller caller;

    @Inject
    ContactQueries queries;

    /**
     * @param request sorts by name, created_at or answered_at; without a sort the latest asked come first
     * @throws DomainException SIGN_IN_NEEDED
     */
    @PermitAll
    public Page<ConnectionView> page(ConnectionFilter filter, PageRequest request) {
        return queries.page(caller.require().id(), filter, request);
    }

    /** @throws DomainException SIGN_IN_NEEDED; NOT_FOUND, also for a connection of others */
    @PermitAll
    public ConnectionView get(long id) {
        return queries.get(caller.require().id(), id);
    }

    /** @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    public ConnectionCounts counts() {
        return queries.counts(caller.require().id());
    }
}
