package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.Cause;
import org.netevent.appointment.entity.Appointment;
import org.netevent.event.boundary.EventChanged;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.registration.boundary.RegistrationStatus;

/**
 * Appointments end with what they stand on, in the same transaction. Whoever fires these records holds the event's row, so
 * nobody proposes or accepts in it meanwhile. What has taken place stays as it was.
 */
@ApplicationScoped
public class Lapse {
    private static final String LIVE =
            "select a from Appointment a where a.eventId = :event and a.status in :live and a.endTime > :now";

    @PersistenceContext
    EntityManager em;

    @Inject
    EventLookup events;

    @Inject
    Steps steps;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void onRegistration(@Observes RegistrationChanged change) {
        if (change.from() != RegistrationStatus.APPROVED || change.to() == RegistrationStatus.APPROVED) return;
        ownerOf(change.registrationId())
                .forEach(account -> end(
                        change.eventId(),
                        Cause.REGISTRATION_ENDED,
                        " and (a.proposerId = :account or a.inviteeId = :account)",
                        Map.of("account", account)));
    }

    void onEvent(@Observes EventRegistrationsCancelled change) {
        end(change.eventId(), Cause.EVENT_CANCELLED, "", Map.of());
    }

    void onEdit(@Observes EventChanged change) {
        if (change.what() != EventChanged.What.UPDATED) return;
        EventInfo event = events.get(change.eventId());
        end(
                event.id(),
                Cause.EVENT_MOVED,
                " and (a.startTime < :start or a.endTime > :end)",
                Map.of("start", event.startTime(), "end", event.endTime()));
    }

    /** The account, when it is the person's own registration and not one made for somebody else. */
    private List<Long> ownerOf(long registrationId) {
        List<?> rows = em.createNativeQuery("select a.id from registration r join account a on a.id = r.account_id"
                        + " and a.email = r.email where r.id = ?1")
                .setParameter(1, registrationId)
                .getResultList();
        return rows.stream().map(Columns::number).toList();
    }

    private void end(long eventId, Cause cause, String which, Map<String, ?> values) {
        Instant now = clock.instant();
        TypedQuery<Appointment> query = em.createQuery(LIVE + which + " order by a.id", Appointment.class)
                .setParameter("event", eventId)
                .setParameter("live", EnumSet.of(AppointmentStatus.PENDING, AppointmentStatus.ACCEPTED))
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        values.forEach(query::setParameter);
        List<Appointment> ended = query.getResultList();
        if (ended.isEmpty()) return;
        ended.forEach(appointment -> appointment.lapse(cause, now));
        audit.record(AuditRecord.of(
                        "appointment.lapsed",
                        "event",
                        eventId,
                        events.get(eventId).name(),
                        eventId)
                .changing(Map.of(), Map.of("appointments", ended.size(), "cause", cause.wire())));
        steps.lapsed(ended);
    }
}
