package org.netevent.checkin.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.checkin.control.GateFigures;
import org.netevent.checkin.control.PersonSearch;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.event.boundary.Reentry;
import org.netevent.platform.error.DomainException;

/** What the scanner page shows besides scans. For the event's whole team; all throw NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Gate {
    /** The fewest characters that are searched for. */
    public static final int MIN_QUERY = 3;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    GateFigures figures;

    @Inject
    PersonSearch people;

    /** @throws DomainException as above */
    @PermitAll
    public GateView open(long eventId) {
        access.require(eventId, EventPermission.CHECK_IN);
        EventInfo event = events.get(eventId);
        return new GateView(
                eventId,
                event.code(),
                event.name(),
                event.timeZone(),
                event.reentry() == Reentry.AFTER_CHECKOUT,
                figures.of(event));
    }

    /** @throws DomainException as above */
    @PermitAll
    public GateCounts counts(long eventId) {
        access.require(eventId, EventPermission.CHECK_IN);
        return figures.of(events.get(eventId));
    }

    /**
     * Finds people of the event by a part of the name or of the serial; at most 20, by name.
     *
     * @param q fewer than {@value #MIN_QUERY} characters find nobody
     * @throws DomainException as above
     */
    @PermitAll
    public List<GatePerson> people(long eventId, String q) {
        access.require(eventId, EventPermission.CHECK_IN);
        String part = q == null ? "" : q.strip();
        return part.length() < MIN_QUERY ? List.of() : people.find(eventId, part);
    }
}
