package org.netevent.insight.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventSearch;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.insight.control.JoinerQueries;
import org.netevent.insight.control.JoinerQueries.Standing;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;

/** The attendee's panel: what one joined, and all that is open to join (SPEC §1 the self-service portal). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JoinerPanel {
    @Inject
    CurrentCaller caller;

    @Inject
    JoinerQueries queries;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** What the caller's account joined and what is not over, the next first. One statement. */
    @RolesAllowed(Role.ATTENDEE)
    public Page<JoinedEvent> joined(PageRequest page) {
        return queries.joined(caller.require().id(), clock.instant(), page);
    }

    /**
     * Public events that are not over, the next first, with the caller's own state in them.
     *
     * @param text as in {@link EventSearch}, or null
     */
    @RolesAllowed(Role.ATTENDEE)
    public Page<OpenEvent> open(String text, PageRequest page) {
        long account = caller.require().id();
        Page<EventView> found =
                events.search(new EventSearch(text, null, null, null, null, null, null, null, null, page));
        List<Long> ids = found.items().stream().map(EventView::id).toList();
        Map<Long, Standing> standings = queries.standings(account, ids);
        return found.map(event -> {
            Standing standing = standings.getOrDefault(event.id(), Standing.NONE);
            return new OpenEvent(event, standing.own(), standing.queue());
        });
    }
}
