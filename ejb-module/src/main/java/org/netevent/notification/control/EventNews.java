package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.netevent.event.boundary.EventChanged;
import org.netevent.notification.boundary.NotificationAdded;
import org.netevent.notification.boundary.NotificationKind;
import org.netevent.order.boundary.EventOrdersCancelled;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.waitlist.boundary.EventQueueEnded;

/** What everybody of an event is told, in the transaction of the change and by one statement, however many they are. */
@ApplicationScoped
class EventNews {
    private static final String INSERT =
            "insert into notification (account_id, kind, event_id, target_id, actor_id, created_at)"
                    + " select distinct o.account_id, ?1, ?2, ?2, ?3, ?4";

    /** Somebody is registered, waits and has an order: one of these tells. */
    private static final String NOT_YET_TOLD = " and not exists (select 1 from notification n where n.event_id = ?2"
            + " and n.kind = ?1 and n.account_id = o.account_id)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<NotificationAdded> added;

    @Inject
    Clock clock;

    void cancelled(@Observes EventRegistrationsCancelled end) {
        tell(
                NotificationKind.EVENT_CANCELLED,
                end.eventId(),
                " from registration o where o.event_id = ?2 and o.status = 'cancelled' and o.updated_at = ?6"
                        + " and o.account_id is not null" + NOT_YET_TOLD,
                Timestamp.from(end.at()));
    }

    /** Who waited for tickets, and is not told as an attendee. An offer is no news any more. */
    void queueEnded(@Observes EventQueueEnded end) {
        em.createNativeQuery(
                        "update notification set read_at = ?3 where event_id = ?1 and kind = ?2 and read_at is null")
                .setParameter(1, end.eventId())
                .setParameter(2, NotificationKind.WAITLIST_OFFERED.wire())
                .setParameter(3, Timestamp.from(end.at()))
                .executeUpdate();
        tell(
                NotificationKind.EVENT_CANCELLED,
                end.eventId(),
                " from waitlist_entry o where o.event_id = ?2 and o.status = 'withdrawn' and o.updated_at = ?6"
                        + " and o.account_id is not null" + NOT_YET_TOLD,
                Timestamp.from(end.at()));
    }

    /** Who had not paid yet, likewise. */
    void ordersEnded(@Observes EventOrdersCancelled end) {
        tell(
                NotificationKind.EVENT_CANCELLED,
                end.eventId(),
                " from ticket_order o where o.event_id = ?2 and o.status = 'cancelled' and o.updated_at = ?6"
                        + " and o.account_id is not null" + NOT_YET_TOLD,
                Timestamp.from(end.at()));
    }

    /** Of several changes that somebody has not read, the latest is enough. */
    void changed(@Observes EventChanged change) {
        if (change.touched().isEmpty()) return;
        NotificationKind kind = change.touched().contains(EventChanged.Aspect.TIME)
                ? NotificationKind.EVENT_RESCHEDULED
                : NotificationKind.EVENT_RELOCATED;
        em.createNativeQuery("delete from notification where event_id = ?1 and kind = ?2 and read_at is null")
                .setParameter(1, change.eventId())
                .setParameter(2, kind.wire())
                .executeUpdate();
        tell(
                kind,
                change.eventId(),
                " from registration o where o.event_id = ?2 and o.status in ('pending', 'approved', 'waitlisted')"
                        + " and o.account_id is not null");
    }

    /** Once, until it is read: the number that waits is counted when it is shown. */
    void waiting(long eventId) {
        tell(
                NotificationKind.EVENT_PENDING,
                eventId,
                " from event_team o where o.event_id = ?2 and o.role in ('owner', 'organizer') and not exists (select 1"
                        + " from notification n where n.event_id = ?2 and n.kind = ?1 and n.account_id = o.account_id"
                        + " and n.read_at is null)");
    }

    /**
     * Not to who did it.
     *
     * @param audience from and where, with the accounts as {@code o}
     * @param more values of {@code ?6} and on
     */
    private void tell(NotificationKind kind, long eventId, String audience, Object... more) {
        Long actor = caller.get().id();
        Timestamp now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        Query insert = em.createNativeQuery(INSERT + audience + " and o.account_id <> ?5")
                .setParameter(1, kind.wire())
                .setParameter(2, eventId)
                .setParameter(3, actor)
                .setParameter(4, now)
                .setParameter(5, actor == null ? 0 : actor);
        for (int i = 0; i < more.length; i++) insert.setParameter(6 + i, more[i]);
        if (insert.executeUpdate() > 0) added.fire(new NotificationAdded(written(kind, eventId, now)));
    }

    private Map<Long, Long> written(NotificationKind kind, long eventId, Timestamp at) {
        Map<Long, Long> ids = new HashMap<>();
        for (Object row : em.createNativeQuery(
                        "select account_id, id from notification where event_id = ?1 and kind = ?2 and created_at = ?3")
                .setParameter(1, eventId)
                .setParameter(2, kind.wire())
                .setParameter(3, at)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            ids.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
        }
        return ids;
    }
}
