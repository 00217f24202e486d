package org.netevent.profile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.profile.control.DirectoryAccess;
import org.netevent.profile.control.DirectoryQueries;
import org.netevent.profile.control.Entries;
import org.netevent.profile.control.Scope;
import org.netevent.profile.control.SuggestionQueries;

/**
 * Who comes: the attendees of an event for one another and for its team (SPEC §3, Meet). Hidden people are in it for the team
 * only.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Directory {
    /** What a page can be sorted by: it always is. */
    public static final Set<String> SORTABLE = Set.of("name");

    private static final int SUGGESTED = 12;

    @Inject
    CurrentCaller caller;

    @Inject
    DirectoryAccess access;

    @Inject
    Entries entries;

    @Inject
    DirectoryQueries queries;

    @Inject
    SuggestionQueries suggestions;

    /**
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND for an unknown event, NOT_ALLOWED for one that the caller neither
     *     attends nor works for
     */
    @PermitAll
    public Page<Attendee> attendees(DirectoryFilter filter, PageRequest request) {
        Scope scope = access.scope(filter.eventId(), caller.require());
        return queries.page(scope, filter, request);
    }

    /** What the directory of one event can be filtered by. @throws DomainException as {@link #attendees} */
    @PermitAll
    public Facets facets(long eventId) {
        return queries.facets(access.scope(eventId, caller.require()));
    }

    /**
     * One person. Who is hidden does not exist for other attendees.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND also where the caller may not see the event's people
     */
    @PermitAll
    public AttendeeView get(long attendeeId) {
        Caller who = caller.require();
        return queries.view(attendeeId, who)
                .filter(found -> mayRead(found.attendee(), who))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /**
     * People whom the caller may want to meet, the best first: visible, with an account, who share interests or have a role
     * that complements the caller's own. Empty for who is in the team but does not attend.
     *
     * @throws DomainException as {@link #attendees}
     */
    @PermitAll
    public List<Suggestion> suggestions(long eventId) {
        Caller who = caller.require();
        Scope scope = access.scope(eventId, who);
        return suggestions.of(scope, eventId, who, SUGGESTED);
    }

    /** The caller as an attendee of the event; empty for who is in its team only. */
    @PermitAll
    public Optional<AttendeeInfo> own(long eventId) {
        return entries.ofAccount(eventId, caller.require().id());
    }

    /** Whether the caller may see the people of an event; false for a visitor. */
    @PermitAll
    public boolean open(long eventId) {
        Caller who = caller.get();
        return who.signedIn() && (access.seesAll(eventId) || access.attends(eventId, who));
    }

    private boolean mayRead(Attendee found, Caller who) {
        return found.yourself()
                || access.seesAll(found.eventId())
                || found.visible() && access.attends(found.eventId(), who);
    }
}
