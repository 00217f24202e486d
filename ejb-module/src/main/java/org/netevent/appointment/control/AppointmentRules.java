package org.netevent.appointment.control;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netevent.appointment.boundary.AppointmentError;
import org.netevent.appointment.boundary.Move;
import org.netevent.appointment.entity.Terms;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** What must be true of an appointment's time, whoever meets. */
public final class AppointmentRules {
    private AppointmentRules() {}

    /**
     * @param wanted may break its own constraints
     * @param found what single fields break already: all of it is told at once
     * @throws DomainException INVALID_INPUT; the time is one of the future, inside the event's
     */
    public static Terms terms(Move wanted, List<FieldError> found, EventInfo event, Instant now) {
        List<FieldError> errors = new ArrayList<>(found);
        if (wanted.appointmentTime() != null && wanted.duration() != null && errors.isEmpty()) {
            Instant start = wanted.appointmentTime().truncatedTo(ChronoUnit.MINUTES);
            Instant end = start.plus(Duration.ofMinutes(wanted.duration()));
            if (!start.isAfter(now)) errors.add(new FieldError("appointment_time", "future"));
            else if (start.isBefore(event.startTime()) || end.isAfter(event.endTime()))
                errors.add(new FieldError(
                        "appointment_time",
                        "outside_event",
                        Map.of(
                                "start",
                                event.startTime(),
                                "end",
                                event.endTime(),
                                "zone",
                                event.timeZone().getId())));
            if (errors.isEmpty()) return new Terms(start, end, text(wanted.location()), text(wanted.notes()));
        }
        throw DomainException.invalid(errors);
    }

    /** @throws DomainException APPOINTMENT_EVENT_CLOSED */
    public static void requireOpen(EventInfo event, Instant now) {
        if (event.status() != EventStatus.PUBLISHED || !event.open(now))
            throw new DomainException(AppointmentError.APPOINTMENT_EVENT_CLOSED);
    }

    public static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
