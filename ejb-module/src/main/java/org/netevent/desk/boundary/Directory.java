package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.netevent.desk.control.DirectoryQueries;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** Who comes: the attendees of an event for one another and for its team (SPEC §4, {@code /attendees}). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Directory {
    /** What a page can be sorted by: it always is. */
    public static final Set<String> SORTABLE = Set.of("name");

    @Inject
    DirectoryQueries queries;

    /**
     * @param eventId one event, or null for all that the caller attends or is in the team of
     * @param text words of the name, the organisation, the role or the team, or null
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND for an unknown event, NOT_ALLOWED for one that the caller neither
     *     attends nor works for
     */
    @PermitAll
    public Page<Attendee> attendees(Long eventId, String text, PageRequest request) {
        return queries.page(eventId, text, request);
    }
}
