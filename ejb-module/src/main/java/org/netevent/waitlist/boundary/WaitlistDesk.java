package org.netevent.waitlist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.waitlist.control.EntryStore;
import org.netevent.waitlist.control.QueueDesk;
import org.netevent.waitlist.control.QueueList;
import org.netevent.waitlist.entity.WaitlistEntry;

/**
 * The queue in the hands of the event's team with REGISTRATIONS and of administrators; the check is {@link EventAccess}, which
 * tells nobody from a stranger, so the methods themselves are open.
 */
@Stateless
public class WaitlistDesk {
    /** Nobody needs more than this to put one before another. */
    public static final int MOST_PRIORITY = 1_000;

    @Inject
    EventAccess access;

    @Inject
    EntryStore store;

    @Inject
    QueueDesk desk;

    @Inject
    QueueList list;

    /**
     * Who waits for an event: offers first, then the queue in its order. Where the event sells nothing, whose registration
     * waits, the first come first.
     *
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED; so do the others
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<WaitlistRow> list(long eventId, WaitlistFilter filter, PageRequest page) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return list.page(eventId, filter, page);
    }

    /** One of the queue. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WaitlistRow get(long eventId, long entryId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return list.row(of(eventId, entryId).info());
    }

    /**
     * One who waits changes places with the one before, or after; the first, or last, stays.
     *
     * @throws DomainException WAITLIST_IS_… unless waiting
     */
    @PermitAll
    public WaitlistRow move(long eventId, long entryId, boolean up) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return list.row(desk.move(of(eventId, entryId).id(), up).info());
    }

    /**
     * @param priority 0 to {@value #MOST_PRIORITY}; who has a higher one comes first
     * @throws DomainException INVALID_INPUT; WAITLIST_IS_… unless waiting
     */
    @PermitAll
    public WaitlistRow prioritise(long eventId, long entryId, Integer priority) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        if (priority == null) throw DomainException.invalid("priority", "required");
        if (priority < 0) throw DomainException.invalid("priority", "positive_or_zero");
        if (priority > MOST_PRIORITY)
            throw DomainException.invalid(List.of(new FieldError("priority", "max", Map.of("value", MOST_PRIORITY))));
        return list.row(desk.prioritise(of(eventId, entryId).id(), priority).info());
    }

    /** Offers what one wants before it is their turn. @throws DomainException WAITLIST_NO_SEATS; WAITLIST_IS_… unless waiting */
    @PermitAll
    public WaitlistRow offer(long eventId, long entryId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return list.row(desk.offer(of(eventId, entryId).id()).info());
    }

    /** Takes one out of the queue, or the offer back; removing twice changes nothing. @throws DomainException WAITLIST_IS_… */
    @PermitAll
    public void remove(long eventId, long entryId) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        desk.remove(of(eventId, entryId).id());
    }

    private WaitlistEntry of(long eventId, long entryId) {
        return store.find(entryId)
                .filter(found -> found.eventId() == eventId)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }
}
