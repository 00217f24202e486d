package org.netevent.appointment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.netevent.appointment.boundary.AppointmentChanged.Step;
import org.netevent.appointment.control.AppointmentRules;
import org.netevent.appointment.control.AppointmentStore;
import org.netevent.appointment.control.Calendars;
import org.netevent.appointment.control.Clashes;
import org.netevent.appointment.control.OwnAppointments;
import org.netevent.appointment.control.Steps;
import org.netevent.appointment.control.TableStore;
import org.netevent.appointment.entity.Appointment;
import org.netevent.appointment.entity.Terms;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;
import org.netevent.profile.boundary.AttendeeInfo;
import org.netevent.profile.boundary.Meeting;

/**
 * Two attendees of an event arrange to meet (SPEC §2, Appointment). Each step keeps the event as it is, then locks both
 * people's calendars, then the appointment, then the tables; so what a step reads stays true until it is done, and two
 * steps never wait for each other.
 */
@Stateless
public class Appointments {
    @Inject
    CurrentCaller caller;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    Meeting meeting;

    @Inject
    EventLookup events;

    @Inject
    Calendars calendars;

    @Inject
    Clashes clashes;

    @Inject
    TableStore tables;

    @Inject
    AppointmentStore store;

    @Inject
    OwnAppointments own;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /**
     * Proposes; the other one has to answer. The same proposal again, while it waits, is answered with the first.
     *
     * @throws DomainException SIGN_IN_NEEDED; TOO_MANY_REQUESTS; INVALID_INPUT; NOT_FOUND for an unknown event and for an
     *     attendee who is unknown, hidden, a guest or of another event; NOT_ATTENDING, HIDDEN_YOURSELF, PERSON_YOURSELF;
     *     APPOINTMENT_EVENT_CLOSED; APPOINTMENT_CLASH with an accepted one of the caller
     */
    @PermitAll
    public AppointmentView propose(Propose command) {
        Caller who = caller.require();
        limits.asking(who.id());
        validation.check(command);
        EventInfo event = events.keep(command.eventId());
        meeting.own(event.id());
        AttendeeInfo other = meeting.other(command.targetId());
        if (other.eventId() != event.id()) throw new DomainException(PlatformError.NOT_FOUND);
        Terms terms = terms(
                new Move(command.appointmentTime(), command.duration(), command.location(), command.notes()), event);
        calendars.lock(who.id(), other.accountId());
        Optional<Long> same = store.same(event.id(), who.id(), other.accountId(), terms);
        if (same.isPresent()) return view(who, same.get());
        clashes.requireFree(who.id(), terms.start(), terms.end(), null);
        Appointment made = store.add(new Appointment(
                UUID.randomUUID() + "@netevent", event.id(), who.id(), other.accountId(), terms, clock.instant()));
        steps.taken(made, Step.PROPOSED, who.id());
        return view(who, made.id());
    }

    /**
     * Accepts, if both are free then, and takes a free table where the event has tables. Accepting twice changes nothing.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, APPOINTMENT_NOT_YOUR_TURN, APPOINTMENT_OVER,
     *     APPOINTMENT_EVENT_CLOSED, APPOINTMENT_CLASH, APPOINTMENT_OTHER_BUSY, NO_TABLE_FREE, or the state that it is in
     */
    @PermitAll
    public AppointmentView accept(long id) {
        Caller who = caller.require();
        Locked step = locked(id, who);
        Appointment it = step.appointment();
        if (it.done(who.id(), AppointmentStatus.ACCEPTED)) return view(who, id);
        Instant now = clock.instant();
        it.requireAnswerOf(who.id(), now);
        AppointmentRules.requireOpen(step.event(), now);
        clashes.requireFree(who.id(), it.startTime(), it.endTime(), id);
        clashes.requireOtherFree(it.other(who.id()), it.startTime(), it.endTime(), id, step.event());
        Long table = tables.give(it.eventId(), it.startTime(), it.endTime()).orElse(null);
        it.accept(who.id(), table, now);
        steps.taken(it, Step.ACCEPTED, who.id());
        return view(who, id);
    }

    /** Rejects; rejecting twice changes nothing. @throws DomainException as {@link #accept}, and INVALID_INPUT */
    @PermitAll
    public AppointmentView reject(long id, Refusal refusal) {
        Caller who = caller.require();
        String reason = AppointmentRules.text(validation.check(refusal).reason());
        Appointment it = locked(id, who).appointment();
        if (it.done(who.id(), AppointmentStatus.REJECTED)) return view(who, id);
        it.reject(who.id(), reason, clock.instant());
        steps.taken(it, Step.REJECTED, who.id());
        return view(who, id);
    }

    /**
     * Proposes another time, length or place, also for an accepted one; then the other one has to answer.
     *
     * @throws DomainException SIGN_IN_NEEDED, TOO_MANY_REQUESTS, INVALID_INPUT, NOT_FOUND, APPOINTMENT_OVER,
     *     APPOINTMENT_EVENT_CLOSED, APPOINTMENT_CLASH, or the state that it is in
     */
    @PermitAll
    public AppointmentView move(long id, Move command) {
        Caller who = caller.require();
        limits.asking(who.id());
        Locked step = locked(id, who);
        Appointment it = step.appointment();
        Terms terms = terms(command, step.event());
        if (it.asksFor(who.id(), terms)) return view(who, id);
        it.move(who.id(), terms, clock.instant());
        clashes.requireFree(who.id(), terms.start(), terms.end(), id);
        steps.taken(it, Step.MOVED, who.id());
        return view(who, id);
    }

    /**
     * Either of the two cancels; cancelling twice changes nothing.
     *
     * @throws DomainException SIGN_IN_NEEDED, INVALID_INPUT, NOT_FOUND, APPOINTMENT_OVER, or the state that it is in
     */
    @PermitAll
    public AppointmentView cancel(long id, Refusal refusal) {
        Caller who = caller.require();
        String reason = AppointmentRules.text(validation.check(refusal).reason());
        Appointment it = locked(id, who).appointment();
        if (it.done(who.id(), AppointmentStatus.CANCELLED)) return view(who, id);
        it.cancel(who.id(), reason, clock.instant());
        steps.taken(it, Step.CANCELLED, who.id());
        return view(who, id);
    }

    /** The caller's own. @throws DomainException SIGN_IN_NEEDED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<AppointmentView> mine(AppointmentFilter filter, PageRequest page) {
        return own.of(caller.require().id(), filter, page);
    }

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND also for other people's */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AppointmentView get(long id) {
        return view(caller.require(), id);
    }

    private record Locked(EventInfo event, Appointment appointment) {}

    private Locked locked(long id, Caller who) {
        AppointmentInfo known = store.find(id)
                .filter(appointment -> appointment.concerns(who.id()))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        EventInfo event = events.keep(known.eventId());
        calendars.lock(known.proposerId(), known.inviteeId());
        return new Locked(event, store.locked(id));
    }

    private Terms terms(Move wanted, EventInfo event) {
        Instant now = clock.instant();
        AppointmentRules.requireOpen(event, now);
        return AppointmentRules.terms(wanted, validation.errors(wanted), event, now);
    }

    private AppointmentView view(Caller who, long id) {
        return own.find(who.id(), id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }
}
