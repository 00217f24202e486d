package org.netevent.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.netevent.notification.control.NotificationQuery;
import org.netevent.notification.control.NotificationStore;
import org.netevent.notification.entity.Notification;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.CurrentCaller;

/**
 * The caller's own bell (SPEC §2, Notification). Nobody reads or marks another's: that is NOT_FOUND. What somebody has read is
 * nobody else's business, so the log has no line of it.
 */
@Stateless
public class Notifications {
    @Inject
    CurrentCaller caller;

    @Inject
    NotificationQuery query;

    @Inject
    NotificationStore store;

    @Inject
    Event<NotificationsRead> read;

    @Inject
    Clock clock;

    /** The latest first. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Inbox mine(boolean unreadOnly, PageRequest page) {
        long own = caller.require().id();
        return query.inbox(own, unreadOnly, page);
    }

    /** @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long unread() {
        return query.unread(caller.require().id());
    }

    /** Marks one as read; what is read stays so. @throws DomainException SIGN_IN_NEEDED, NOT_FOUND */
    @PermitAll
    public NotificationView read(long id) {
        long own = caller.require().id();
        Notification notification = store.find(id, own).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        if (notification.read(clock.instant())) read.fire(new NotificationsRead(own));
        store.flush();
        return query.find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /**
     * Marks all as read, or all up to one: what came after the reader looked stays unread.
     *
     * @param upTo the id of the latest that the reader saw, or null for all
     * @return how many are unread now
     * @throws DomainException SIGN_IN_NEEDED
     */
    @PermitAll
    public long readAll(Long upTo) {
        long own = caller.require().id();
        if (store.readAll(own, upTo, clock.instant()) > 0) read.fire(new NotificationsRead(own));
        return query.unread(own);
    }
}
