package org.netevent.appointment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.netevent.appointment.control.Agenda;
import org.netevent.appointment.control.AppointmentStore;
import org.netevent.appointment.control.Busy;
import org.netevent.appointment.control.FreeSlots;
import org.netevent.appointment.control.TableStore;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.validation.Validation;
import org.netevent.profile.boundary.AttendeeInfo;
import org.netevent.profile.boundary.Meeting;

/** When the caller and another attendee are both free; never with whom one of them is busy. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Slots {
    @Inject
    CurrentCaller caller;

    @Inject
    Validation validation;

    @Inject
    Meeting meeting;

    @Inject
    EventLookup events;

    @Inject
    AppointmentStore store;

    @Inject
    Agenda agenda;

    @Inject
    TableStore tables;

    @Inject
    Clock clock;

    /**
     * To propose something to somebody.
     *
     * @throws DomainException SIGN_IN_NEEDED; INVALID_INPUT; NOT_FOUND for an unknown event and for an attendee who is unknown,
     *     hidden, a guest or of another event; NOT_ATTENDING, HIDDEN_YOURSELF, PERSON_YOURSELF
     */
    @PermitAll
    public SlotsView with(long eventId, long attendeeId, SlotQuery query) {
        Caller who = caller.require();
        meeting.own(eventId);
        AttendeeInfo other = meeting.other(attendeeId);
        if (other.eventId() != eventId) throw new DomainException(PlatformError.NOT_FOUND);
        return slots(events.get(eventId), List.of(who.id(), other.accountId()), null, validation.check(query));
    }

    /** To propose another time for an appointment of the caller's. @throws DomainException SIGN_IN_NEEDED, INVALID_INPUT, NOT_FOUND */
    @PermitAll
    public SlotsView forAppointment(long appointmentId, SlotQuery query) {
        Caller who = caller.require();
        AppointmentInfo known = store.find(appointmentId)
                .filter(appointment -> appointment.concerns(who.id()))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        return slots(
                events.get(known.eventId()),
                List.of(known.proposerId(), known.inviteeId()),
                appointmentId,
                validation.check(query));
    }

    private SlotsView slots(EventInfo event, List<Long> accounts, Long except, SlotQuery query) {
        Instant now = clock.instant();
        FreeSlots free = new FreeSlots(event.startTime(), event.endTime(), event.timeZone());
        List<LocalDate> days = event.open(now) ? free.days(now) : List.of();
        LocalDate day = query.day() != null && days.contains(query.day())
                ? query.day()
                : days.stream().findFirst().orElse(null);
        List<Instant> starts = List.of();
        if (day != null) {
            Busy hours = free.hours(day);
            List<Busy> busy = new ArrayList<>();
            for (long account : accounts) busy.addAll(agenda.busy(account, hours.start(), hours.end(), except));
            starts = free.on(day, Duration.ofMinutes(query.duration()), busy, now);
        }
        return new SlotsView(event, days, day, query.duration(), starts, tables.any(event.id()));
    }
}
