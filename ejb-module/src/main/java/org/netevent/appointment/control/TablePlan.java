package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.appointment.boundary.AppointmentError;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.TablesCommand;
import org.netevent.appointment.entity.Appointment;
import org.netevent.appointment.entity.MeetingTable;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** Brings an event's tables to what the organizer wants. Lock the event before. */
@ApplicationScoped
public class TablePlan {
    @PersistenceContext
    EntityManager em;

    @Inject
    TableStore store;

    /** @throws DomainException NOT_FOUND, TABLE_NAME_TAKEN, TABLE_IN_USE */
    public void set(long eventId, List<TablesCommand.Entry> wanted, Instant now) {
        requireDifferent(wanted);
        Map<Long, MeetingTable> present =
                store.locked(eventId).stream().collect(Collectors.toMap(MeetingTable::id, Function.identity()));
        Set<Long> kept = wanted.stream()
                .map(TablesCommand.Entry::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!present.keySet().containsAll(kept)) throw new DomainException(PlatformError.NOT_FOUND);
        present.values().stream().filter(table -> !kept.contains(table.id())).forEach(table -> remove(table, now));
        // two tables that change names: no name may stand twice at any moment
        present.values().stream()
                .filter(table -> kept.contains(table.id()))
                .forEach(table -> table.rename("\u0001" + table.id()));
        em.flush();
        int position = 0;
        for (TablesCommand.Entry entry : wanted) {
            position++;
            if (entry.id() == null)
                em.persist(new MeetingTable(eventId, entry.name().strip(), position, now));
            else present.get(entry.id()).place(entry.name().strip(), position);
            flush(entry);
        }
    }

    /** The database takes more for the same name than Java does: letters with and without accents. */
    private void flush(TablesCommand.Entry entry) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (causedByKey(e)) throw taken(entry);
            throw e;
        }
    }

    private static boolean causedByKey(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && cause.getMessage().contains("meeting_table_name")) return true;
        return false;
    }

    private static DomainException taken(TablesCommand.Entry entry) {
        return new DomainException(
                AppointmentError.TABLE_NAME_TAKEN, Map.of("name", entry.name().strip()));
    }

    /** Gives tables to coming accepted appointments that have none, the next ones first. */
    public void seat(long eventId, Instant now) {
        List<Appointment> standing = em.createQuery(
                        "select a from Appointment a where a.eventId = :event and a.status = :accepted and a.tableId is null"
                                + " and a.startTime > :now order by a.startTime, a.id",
                        Appointment.class)
                .setParameter("event", eventId)
                .setParameter("accepted", AppointmentStatus.ACCEPTED)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (Appointment appointment : standing) {
            Optional<Long> free = store.free(eventId, appointment.startTime(), appointment.endTime());
            free.ifPresent(table -> appointment.sitAt(table, now));
            em.flush();
        }
    }

    private void remove(MeetingTable table, Instant now) {
        long coming = store.coming(table.id(), now);
        if (coming > 0)
            throw new DomainException(AppointmentError.TABLE_IN_USE, Map.of("count", coming, "name", table.name()));
        em.remove(table);
    }

    private static void requireDifferent(List<TablesCommand.Entry> wanted) {
        Set<String> names = new HashSet<>();
        for (TablesCommand.Entry entry : wanted)
            if (!names.add(entry.name().strip().toLowerCase(Locale.ROOT))) throw taken(entry);
    }
}
