package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.event.entity.Event;
import org.netevent.platform.persistence.Row;

/** Loads and keeps single events. */
@ApplicationScoped
public class EventStore {
    // values, not the entity: seats change by native updates, which an entity in the session would not show
    private static final String ROW = "select id, code, name, start_time, end_time, time_zone, location, address,"
            + " max_attendees, seats_taken, status, visibility, approval, reentry, asks_amount, ticket_prefix, organizer_id"
            + " from event where ";

    @PersistenceContext
    EntityManager em;

    public Optional<EventInfo> info(long id) {
        return row("id = ?1", id);
    }

    public Optional<EventInfo> infoByCode(String code) {
        return row("code = ?1", normal(code));
    }

    /** The event, its row locked until the transaction ends: one statement for both. */
    public Optional<EventInfo> locked(long id) {
        return row("id = ?1 for update", id);
    }

    /** The event, whose row stays as it is until the transaction ends; others may keep it so too. */
    public Optional<EventInfo> kept(long id) {
        return row("id = ?1 lock in share mode", id);
    }

    private Optional<EventInfo> row(String condition, Object value) {
        List<?> rows =
                em.createNativeQuery(ROW + condition).setParameter(1, value).getResultList();
        return rows.stream().findFirst().map(Row::new).map(EventStore::toInfo);
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

    private static EventInfo toInfo(Row row) {
        return new EventInfo(
                row.whole(),
                row.text(),
                row.text(),
                row.instant(),
                row.instant(),
                ZoneId.of(row.text()),
                row.text(),
                row.text(),
                row.numberOrNull(),
                (int) row.whole(),
                EventStatus.of(row.text()),
                Visibility.of(row.text()),
                Approval.of(row.text()),
                Reentry.of(row.text()),
                row.flag(),
                row.text(),
                row.whole());
    }
}
