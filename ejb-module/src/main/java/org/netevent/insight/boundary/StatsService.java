package org.netevent.insight.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.insight.control.StatsQueries;
import org.netevent.insight.control.WaitingQueries;
import org.netevent.platform.security.Caller;

/** Figures of an event for its team (SPEC §3 See). A handful of grouped statements, whatever the event's size. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatsService {
    private static final int NEXT_EVENTS = 4;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    StatsQueries figures;

    @Inject
    WaitingQueries waiting;

    @Inject
    Clock clock;

    /** @throws org.netevent.platform.error.DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    public EventStats stats(long eventId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return figures.of(events.get(eventId), clock.instant());
    }

    /** The figures with the event they are of, for a page or a paper. */
    @PermitAll
    public EventReport report(long eventId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        EventInfo event = events.get(eventId);
        Instant now = clock.instant();
        return new EventReport(event, figures.of(event, now), now);
    }

    /** The figures with what waits for the team, and the caller's next events. */
    @PermitAll
    public EventOverview overview(long eventId) {
        Caller caller = access.require(eventId, EventPermission.REGISTRATIONS);
        EventInfo event = events.get(eventId);
        Instant now = clock.instant();
        return new EventOverview(
                event,
                figures.of(event, now),
                waiting.of(event, now),
                waiting.nextEvents(caller.id(), now, NEXT_EVENTS),
                access.allows(eventId, EventPermission.MANAGE));
    }
}
