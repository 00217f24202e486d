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
import org.netevent.notification.entity.Notification;

/** Keeps notifications. */
@ApplicationScoped
public class NotificationStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<NotificationAdded> added;

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

    public void flush() {
        em.flush();
    }
}
