package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.appointment.boundary.AppointmentError;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.profile.boundary.PersonInfo;
import org.netevent.profile.boundary.PersonLookup;

/**
 * Nobody is in two accepted appointments at a time. Ask behind the locks of the {@link Calendars}. To the caller the own
 * appointment is shown; of the other one only that there is one: with whom people meet is theirs.
 */
@ApplicationScoped
public class Clashes {
    @Inject
    Agenda agenda;

    @Inject
    EventLookup events;

    @Inject
    PersonLookup persons;

    /**
     * @param except the appointment itself
     * @throws DomainException APPOINTMENT_CLASH
     */
    public void requireFree(long caller, Instant start, Instant end, Long except) {
        Optional<AppointmentInfo> clash = agenda.clash(caller, start, end, except);
        if (clash.isPresent()) throw clash(clash.get(), caller);
    }

    /** @throws DomainException APPOINTMENT_OTHER_BUSY */
    public void requireOtherFree(long other, Instant start, Instant end, Long except, EventInfo event) {
        if (agenda.clash(other, start, end, except).isEmpty()) return;
        throw new DomainException(
                AppointmentError.APPOINTMENT_OTHER_BUSY,
                Map.of("start", start, "end", end, "zone", event.timeZone().getId()));
    }

    private DomainException clash(AppointmentInfo own, long caller) {
        EventInfo event = events.get(own.eventId());
        long other = own.other(caller);
        PersonInfo with = persons.of(List.of(other)).get(other);
        return new DomainException(
                AppointmentError.APPOINTMENT_CLASH,
                Map.of(
                        "appointment_id",
                        own.id(),
                        "with",
                        with == null ? "" : with.name(),
                        "start",
                        own.startTime(),
                        "end",
                        own.endTime(),
                        "minutes",
                        Duration.between(own.startTime(), own.endTime()).toMinutes(),
                        "zone",
                        event.timeZone().getId(),
                        "event",
                        event.name()));
    }
}
