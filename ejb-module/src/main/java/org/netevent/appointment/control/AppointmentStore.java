package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.entity.Appointment;
import org.netevent.appointment.entity.Terms;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.persistence.Row;

/** Loads and keeps single appointments. */
@ApplicationScoped
public class AppointmentStore {
    @PersistenceContext
    EntityManager em;

    public Optional<AppointmentInfo> find(long id) {
        List<?> rows = em.createNativeQuery("select " + Columns.LIST + Columns.FROM + "where a.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> Columns.info(new Row(row)));
    }

    /** A proposal of the same that still waits: a click too many. Ask behind the locks of the calendars. */
    public Optional<Long> same(long eventId, long proposer, long invitee, Terms terms) {
        return em.createQuery(
                        "select a.id from Appointment a where a.proposerId = :proposer and a.status = :pending"
                                + " and a.startTime = :start and a.endTime = :end and a.eventId = :event"
                                + " and a.inviteeId = :invitee and a.changedBy = :proposer",
                        Long.class)
                .setParameter("proposer", proposer)
                .setParameter("pending", AppointmentStatus.PENDING)
                .setParameter("start", terms.start())
                .setParameter("end", terms.end())
                .setParameter("event", eventId)
                .setParameter("invitee", invitee)
                .getResultStream()
                .findFirst();
    }

    /** The appointment with its row locked, fresh from the database. Lock its event and both calendars before. */
    public Appointment locked(long id) {
        Appointment found = em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new DomainException(PlatformError.NOT_FOUND);
        return found;
    }

    public Appointment add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
        return appointment;
    }

    public void flush() {
        em.flush();
    }
}
