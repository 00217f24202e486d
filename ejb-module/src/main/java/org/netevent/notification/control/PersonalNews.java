package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.netevent.appointment.boundary.AppointmentChanged;
import org.netevent.appointment.boundary.AppointmentLookup;
import org.netevent.connection.boundary.ConnectionChanged;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.notification.boundary.NotificationKind;
import org.netevent.notification.entity.Notification;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.waitlist.boundary.WaitlistChanged;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** What one account is told because of what another did, in the transaction of the act. Nobody is told what they did themselves. */
@ApplicationScoped
class PersonalNews {
    @Inject
    NotificationStore store;

    @Inject
    EventNews events;

    @Inject
    RegistrationLookup registrations;

    @Inject
    AppointmentLookup appointments;

    @Inject
    EventAccess access;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    void connection(@Observes ConnectionChanged change) {
        switch (change.step()) {
            case ASKED -> tell(change, NotificationKind.CONNECTION_ASKED);
            case ACCEPTED -> tell(change, NotificationKind.CONNECTION_ACCEPTED);
            case WITHDRAWN -> store.takeBack(change.to(), NotificationKind.CONNECTION_ASKED, change.connectionId());
            // whom it is bad news for is told nothing
            case REJECTED, REMOVED -> {}
        }
        store.settle(change.by(), "connection", change.connectionId(), clock.instant());
    }

    private void tell(ConnectionChanged change, NotificationKind kind) {
        add(change.to(), kind, change.eventId(), change.connectionId(), change.by());
    }

    void appointment(@Observes AppointmentChanged change) {
        NotificationKind kind =
                NotificationKind.of("appointment_" + change.step().name().toLowerCase(Locale.ROOT));
        long other = change.by() != 0 ? change.by() : other(change);
        add(change.to(), kind, change.eventId(), change.appointmentId(), other);
        if (change.by() != 0) store.settle(change.by(), "appointment", change.appointmentId(), clock.instant());
    }

    /** Where nobody took the step, it is told with whom the appointment was. */
    private long other(AppointmentChanged change) {
        return appointments.find(change.appointmentId()).orElseThrow().other(change.to());
    }

    void registration(@Observes RegistrationChanged change) {
        if (change.to() == RegistrationStatus.PENDING) events.waiting(change.eventId());
        if (change.from() == null) return;
        RegistrationInfo registration = registrations.get(change.registrationId());
        if (registration.accountId() == null) return;
        Caller actor = caller.get();
        kind(change, registration, actor)
                .ifPresent(kind ->
                        add(registration.accountId(), kind, change.eventId(), change.registrationId(), actor.id()));
    }

    private Optional<NotificationKind> kind(RegistrationChanged change, RegistrationInfo registration, Caller actor) {
        boolean promoted = change.from() == RegistrationStatus.WAITLISTED;
        boolean own = actor.is(registration.accountId());
        return Optional.ofNullable(
                switch (change.to()) {
                    case APPROVED ->
                        promoted
                                ? NotificationKind.REGISTRATION_PROMOTED
                                : own ? null : NotificationKind.REGISTRATION_APPROVED;
                    case PENDING -> promoted ? NotificationKind.REGISTRATION_PENDING : null;
                    case DECLINED -> own ? null : NotificationKind.REGISTRATION_DECLINED;
                    case CANCELLED -> byTeam(change, own) ? NotificationKind.REGISTRATION_CANCELLED : null;
                    case WAITLISTED -> null;
                });
    }

    /** Else it was cancelled by the secret link, which is the person's own. */
    private boolean byTeam(RegistrationChanged change, boolean own) {
        return !own && access.allows(change.eventId(), EventPermission.REGISTRATIONS);
    }

    void waitlist(@Observes WaitlistChanged change) {
        if (change.accountId() == null) return;
        // what was on offer is taken, given back or over
        if (change.from() == WaitlistStatus.OFFERED)
            store.settle(change.accountId(), "waitlist", change.entryId(), clock.instant());
        switch (change.to()) {
            case OFFERED -> tell(change, NotificationKind.WAITLIST_OFFERED);
            case EXPIRED -> tell(change, NotificationKind.WAITLIST_EXPIRED);
            case WAITING, TAKEN, WITHDRAWN -> {}
        }
    }

    private void tell(WaitlistChanged change, NotificationKind kind) {
        add(change.accountId(), kind, change.eventId(), change.entryId(), null);
    }

    private void add(long account, NotificationKind kind, long eventId, long targetId, Long actor) {
        store.add(new Notification(account, kind, eventId, targetId, actor, clock.instant()));
    }
}
