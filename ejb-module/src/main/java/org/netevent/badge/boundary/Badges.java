package org.netevent.badge.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.netevent.badge.control.BadgePdf;
import org.netevent.badge.control.BadgeQueries;
import org.netevent.badge.control.BadgeSheets;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;

/**
 * Badges to be printed (SPEC §3, §4): for those who work with the registrations; one at a time for those who check in,
 * at the gate. In the order of the names, read and drawn a few at a time, however many there are.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Badges {
    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    BadgeQueries queries;

    @Inject
    BadgeSheets sheets;

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    public BadgeCounts counts(long eventId, BadgeFilter filter) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return queries.counts(eventId, filter);
    }

    /** The first page. @throws DomainException as {@link #counts} */
    @PermitAll
    public Optional<BadgeSheet> first(long eventId, BadgeFilter filter, BadgeLook look) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        Iterator<BadgeSheet> all = sheets.of(events.get(eventId), filter, look);
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    /**
     * The event whose badges they are, when there are any and the caller may print them.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED, BADGES_NOBODY
     */
    @PermitAll
    public EventInfo open(long eventId, BadgeFilter filter) {
        require(eventId, filter);
        if (!queries.any(eventId, filter)) throw new DomainException(BadgeError.BADGES_NOBODY);
        return events.get(eventId);
    }

    /** Hands on page after page. @throws DomainException as {@link #open} */
    @PermitAll
    public void each(long eventId, BadgeFilter filter, BadgeLook look, Consumer<BadgeSheet> taker) {
        sheets.of(open(eventId, filter), filter, look).forEachRemaining(taker);
    }

    /** Writes them as PDF, page after page; the stream stays open. @throws DomainException as {@link #open} */
    @PermitAll
    public void pdf(long eventId, BadgeFilter filter, BadgeLook look, OutputStream out) {
        EventInfo event = open(eventId, filter);
        BadgePdf.write(sheets.of(event, filter, look), event.name(), look, out);
    }

    private void require(long eventId, BadgeFilter filter) {
        access.require(eventId, filter.single() ? EventPermission.CHECK_IN : EventPermission.REGISTRATIONS);
    }
}
