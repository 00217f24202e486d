package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netevent.appointment.boundary.AppointmentError;
import org.netevent.appointment.boundary.Propose;
import org.netevent.appointment.boundary.TableView;
import org.netevent.appointment.entity.MeetingTable;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.persistence.Row;

/** The meeting tables of events, and which of them is free when. */
@ApplicationScoped
public class TableStore {
    private static final Duration LONGEST = Duration.ofMinutes(Propose.MAX_MINUTES);

    @PersistenceContext
    EntityManager em;

    /**
     * A table for an appointment: none where the event has no tables. Locks all tables of the event, so that what is free
     * now is free until the transaction ends. Take the two calendars' locks before.
     *
     * @throws DomainException NO_TABLE_FREE
     */
    public Optional<Long> give(long eventId, Instant start, Instant end) {
        List<?> tables = em.createNativeQuery(
                        "select id from meeting_table where event_id = ?1 order by position, id for update")
                .setParameter(1, eventId)
                .getResultList();
        if (tables.isEmpty()) return Optional.empty();
        return Optional.of(
                free(eventId, start, end).orElseThrow(() -> new DomainException(AppointmentError.NO_TABLE_FREE)));
    }

    /** The first table that no accepted appointment has at that time. */
    public Optional<Long> free(long eventId, Instant start, Instant end) {
        List<?> free = em.createNativeQuery(
                        "select t.id from meeting_table t where t.event_id = ?1 and not exists (select 1 from"
                                + " appointment a where a.table_id = t.id and a.status = 'accepted' and a.start_time > ?2"
                                + " and a.start_time < ?3 and a.end_time > ?4) order by t.position, t.id limit 1")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(start.minus(LONGEST)))
                .setParameter(3, Timestamp.from(end))
                .setParameter(4, Timestamp.from(start))
                .getResultList();
        return free.stream().findFirst().map(Columns::number);
    }

    public boolean any(long eventId) {
        return !em.createNativeQuery("select 1 from meeting_table where event_id = ?1 limit 1")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }

    /** In their order, each with how many accepted appointments still come. */
    public List<TableView> of(long eventId, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select t.id, t.name, (select count(*) from appointment a where a.table_id = t.id"
                                + " and a.status = 'accepted' and a.end_time > ?2) as coming from meeting_table t"
                                + " where t.event_id = ?1 order by t.position, t.id")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return rows.stream().map(row -> view(new Row(row))).toList();
    }

    /** The event's tables with their rows locked. */
    public List<MeetingTable> locked(long eventId) {
        return em.createQuery(
                        "select t from MeetingTable t where t.eventId = :event order by t.position, t.id",
                        MeetingTable.class)
                .setParameter("event", eventId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public long coming(long tableId, Instant now) {
        Number count = (Number) em.createNativeQuery("select count(*) from appointment where table_id = ?1"
                        + " and status = 'accepted' and end_time > ?2")
                .setParameter(1, tableId)
                .setParameter(2, Timestamp.from(now))
                .getSingleResult();
        return count.longValue();
    }

    private static TableView view(Row row) {
        return new TableView(row.whole(), row.text(), row.number());
    }
}
