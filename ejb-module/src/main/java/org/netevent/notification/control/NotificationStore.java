package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.netevent.notification.boundary.NotificationAdded;
import org.netevent.notification.boundary.NotificationKind;
import org.netevent.notification.boundary.NotificationsRead;
import org.netevent.notification.entity.Notification;

/** Keeps notifications. */
@ApplicationScoped
public class NotificationStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<NotificationAdded> added;

    @Inject
    Event<NotificationsRead> settled;

    public Optional<Notification> find(long id, long accountId) {
        return Optional.ofNullable(em.find(Notification.class, id)).filter(found -> found.accountId() == accountId);
    }

    /** One statement, and the word of it to open pages after the commit. */
    void add(Notification notification) {
        em.persist(notification);
        em.flush();
        added.fire(new NotificationAdded(Map.of(notification.accountId(), notification.id())));
    }

    /** @return how many were unread */
    public int readAll(long accountId, Long upTo, Instant now) {
        return em.createNativeQuery("update notification set read_at = ?1 where account_id = ?2 and read_at is null"
                        + (upTo == null ? "" : " and id <= " + upTo))
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** Who has acted on something needs not read any more that it waits. */
    void settle(long accountId, String subject, long targetId, Instant now) {
        int done = em.createNativeQuery("update notification set read_at = ?1 where account_id = ?2 and read_at is null"
                        + " and target_id = ?3 and kind like ?4")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, accountId)
                .setParameter(3, targetId)
                .setParameter(4, subject + "\\_%")
                .executeUpdate();
        if (done > 0) settled.fire(new NotificationsRead(accountId));
    }

    /** What was taken back before anybody read it, nobody has to read. */
    void takeBack(long accountId, NotificationKind kind, long targetId) {
        int gone = em.createNativeQuery("delete from notification where account_id = ?1 and read_at is null"
                        + " and target_id = ?2 and kind = ?3")
                .setParameter(1, accountId)
                .setParameter(2, targetId)
                .setParameter(3, kind.wire())
                .executeUpdate();
        if (gone > 0) settled.fire(new NotificationsRead(accountId));
    }

    public void flush() {
        em.flush();
    }
}
