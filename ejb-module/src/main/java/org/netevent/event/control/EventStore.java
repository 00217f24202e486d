package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.event.entity.Event;

/** Loads and keeps single events. */
@ApplicationScoped
public class EventStore {
    // values, not the entity: seats change by native updates, which an entity in the session would not show
    private static final String INFO = "select e.id, e.code, e.name, e.startTime, e.endTime, e.timeZone, e.location,"
            + " e.address, e.maxAttendees, e.seatsTaken, e.status, e.visibility, e.approval, e.reentry, e.asksAmount,"
            + " e.ticketPrefix, e.organizerId from Event e where ";

    @PersistenceContext
    EntityManager em;

    public Optional<EventInfo> info(long id) {
        return one(em.createQuery(INFO + "e.id = :id", Object[].class).setParameter("id", id));
    }

    public Optional<EventInfo> infoByCode(String code) {
        return one(em.createQuery(INFO + "e.code = :code", Object[].class).setParameter("code", normal(code)));
    }

    /** Locks the event's row until the transaction ends; false for an unknown event. */
    public boolean lockRow(long id) {
        return !em.createNativeQuery("select id from event where id = ?1 for update")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Keeps the event's row as it is until the transaction ends; others may do so too. False for an unknown event. */
    public boolean keepRow(long id) {
        return !em.createNativeQuery("select id from event where id = ?1 lock in share mode")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    public Optional<Event> find(long id) {
        return Optional.ofNullable(em.find(Event.class, id));
    }

    public Optional<Event> findByCode(String code) {
        return em.createQuery("select e from Event e where e.code = :code", Event.class)
                .setParameter("code", normal(code))
                .getResultStream()
                .findFirst();
    }

    /** The event with its row locked, fresh from the database. */
    public Optional<Event> findLocked(long id) {
        return Optional.ofNullable(em.find(Event.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean codeTaken(String code) {
        return infoByCode(code).isPresent();
    }

    public Event add(Event event) {
        em.persist(event);
        em.flush();
        return event;
    }

    public void flush() {
        em.flush();
    }

    /** Reads again what native updates have changed: the seats. */
    public void refresh(Event event) {
        em.refresh(event);
    }

    public void remove(Event event) {
        em.createNativeQuery("delete from event_team where event_id = ?1")
                .setParameter(1, event.getId())
                .executeUpdate();
        em.remove(event);
        em.flush();
    }

    private static String normal(String code) {
        return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<EventInfo> one(TypedQuery<Object[]> query) {
        return query.getResultStream().findFirst().map(EventStore::toInfo);
    }

    private static EventInfo toInfo(Object[] row) {
        return new EventInfo(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4],
                ZoneId.of((String) row[5]),
                (String) row[6],
                (String) row[7],
                (Integer) row[8],
                (Integer) row[9],
                EventStatus.of((String) row[10]),
                Visibility.of((String) row[11]),
                Approval.of((String) row[12]),
                Reentry.of((String) row[13]),
                (Boolean) row[14],
                (String) row[15],
                (Long) row[16]);
    }
}
