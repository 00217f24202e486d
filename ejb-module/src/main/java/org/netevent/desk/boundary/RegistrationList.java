package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import org.netevent.desk.control.RegistrationQueries;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/**
 * The organizer's list of registrations (SPEC §3 Approve, §4 {@code /admin/registrations}): of the caller's own events and
 * those of the caller's teams, of all events for an administrator. Whoever has none is refused.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RegistrationList {
    /** What a page can be sorted by. */
    public static final Set<String> SORTABLE = Set.of("name", "email", "amount", "status", "created_at");

    @Inject
    RegistrationQueries queries;

    @Inject
    EventAccess access;

    /**
     * @param request sorts by name, email, amount, status or created_at; without a sort the newest come first
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND for an unknown event, NOT_ALLOWED for a foreign one
     */
    @PermitAll
    public Page<RegistrationRow> page(RegistrationFilter filter, PageRequest request) {
        return queries.page(filter, request);
    }

    /** One registration as a line of the list. @throws DomainException NOT_FOUND also when it is of another event */
    @PermitAll
    public RegistrationRow row(long eventId, long registrationId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return queries.row(eventId, registrationId).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    @PermitAll
    public RegistrationCounts counts(long eventId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return queries.counts(eventId);
    }

    /** Hands on every row that the filter lets through, the oldest first, as it was at one moment. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void each(RegistrationFilter filter, Consumer<RegistrationRow> taker) {
        queries.each(filter, taker);
    }
}
