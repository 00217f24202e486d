package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.event.boundary.Seats;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.entity.Registrant;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/**
 * Coming and going. All acts on one event's registrations happen one after another, behind the lock of the event's row;
 * that lock is always the first one taken, so two acts never wait for each other. Seats stay a conditional UPDATE, and one
 * live registration per address a unique key: both hold without the lock, too.
 */
@ApplicationScoped
public class Enrolment {
    @Inject
    EventLookup events;

    @Inject
    EventAccess access;

    @Inject
    Seats seats;

    @Inject
    FreedSeats freed;

    @Inject
    RegistrationStore store;

    @Inject
    Steps steps;

    @Inject
    Waitlist waitlist;

    @Inject
    Clock clock;

    /**
     * @param command checked before
     * @param accountId whose registration it is, or null for a guest's
     * @throws DomainException for a selling event, INVALID_INPUT on ticket_type_id from others than its team, whom it lets
     *     in without a ticket of a type, and EVENT_FULL from the team: nobody joins a waitlist so
     */
    public Registration enrol(Register command, Long accountId) {
        EventInfo event = events.lock(command.eventId());
        requireOpen(event, clock.instant());
        Registration registration = new Registration(
                event.id(), accountId, registrant(command), command.source().wire(), initial(event), clock.instant());
        steps.begin(registration);
        return registration;
    }

    /** Approves; approving twice changes nothing. */
    public Registration approve(long id) {
        EventInfo event = events.lock(store.eventOf(id));
        Registration registration = store.locked(id);
        if (registration.status() == RegistrationState.APPROVED) return registration;
        if (registration.status().canBecome(RegistrationState.APPROVED) && !seats.take(event.id(), 1))
            throw new DomainException(RegistrationError.EVENT_FULL);
        steps.take(registration, RegistrationState.APPROVED);
        return registration;
    }

    /** Declines; declining twice changes nothing. */
    public Registration decline(long id, String reason) {
        EventInfo event = events.lock(store.eventOf(id));
        Registration registration = store.locked(id);
        if (registration.status() == RegistrationState.DECLINED) return registration;
        steps.decline(registration, reason);
        waitlist.promote(event.id());
        return registration;
    }

    /** Cancels and frees the seat for who waits; cancelling twice changes nothing. */
    public Registration cancel(long id) {
        EventInfo event = events.lock(store.eventOf(id));
        Registration registration = store.locked(id);
        RegistrationState before = registration.status();
        if (before == RegistrationState.CANCELLED) return registration;
        steps.take(registration, RegistrationState.CANCELLED);
        if (before == RegistrationState.APPROVED) freed.of(registration);
        waitlist.promote(event.id());
        return registration;
    }

    /** @throws DomainException a conflict that says why the event takes no registrations */
    public static void requireOpen(EventInfo event, Instant now) {
        if (event.open(now)) return;
        throw new DomainException(
                switch (event.status()) {
                    case DRAFT -> RegistrationError.REGISTRATION_NOT_OPEN;
                    case CANCELLED -> RegistrationError.REGISTRATION_EVENT_CANCELLED;
                    case PUBLISHED -> RegistrationError.REGISTRATION_EVENT_OVER;
                });
    }

    /** A newcomer never overtakes those who wait. */
    private RegistrationState initial(EventInfo event) {
        RegistrationStore.Door door = store.door(event.id());
        if (door.sells()) return complimentary(event);
        if (event.maxAttendees() != null && door.queue()) return RegistrationState.WAITLISTED;
        if (event.approval() == Approval.MANUAL)
            return event.full() ? RegistrationState.WAITLISTED : RegistrationState.PENDING;
        return seats.take(event.id(), 1) ? RegistrationState.APPROVED : RegistrationState.WAITLISTED;
    }

    private RegistrationState complimentary(EventInfo event) {
        if (!access.allows(event.id(), EventPermission.REGISTRATIONS))
            throw DomainException.invalid("ticket_type_id", "choose_ticket");
        if (!seats.take(event.id(), 1)) throw new DomainException(RegistrationError.EVENT_FULL);
        return RegistrationState.APPROVED;
    }

    private static Registrant registrant(Register command) {
        return new Registrant(
                command.name(),
                command.email(),
                command.phone(),
                command.organisation(),
                command.role(),
                command.teamName(),
                command.members(),
                command.amount(),
                command.language(),
                command.visible());
    }
}
