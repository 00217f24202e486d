package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentLookup;
import org.netevent.appointment.boundary.Invitations;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.config.Settings;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.profile.boundary.PersonInfo;

/** Each step of an appointment, told to the other one with the entry for the calendar. */
@ApplicationScoped
class AppointmentLetters implements LetterSource {
    @Inject
    AppointmentLookup appointments;

    @Inject
    Invitations invitations;

    @Inject
    EventLookup events;

    @Inject
    Recipients recipients;

    @Inject
    MailTexts texts;

    @Inject
    Settings settings;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.APPOINTMENT_PROPOSED,
                LetterKind.APPOINTMENT_MOVED,
                LetterKind.APPOINTMENT_ACCEPTED,
                LetterKind.APPOINTMENT_REJECTED,
                LetterKind.APPOINTMENT_CANCELLED);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        Recipients.Recipient to = recipients.of(message);
        AppointmentInfo appointment = appointment(message);
        PersonInfo other = recipients.person(appointment.other(to.accountId()));
        EventInfo event = events.get(appointment.eventId());
        return new Addressed(event.id(), to.email(), letter(kind, to, other, event, appointment));
    }

    Letter letter(
            LetterKind kind, Recipients.Recipient to, PersonInfo other, EventInfo event, AppointmentInfo appointment) {
        Draft draft = new Draft(
                        texts,
                        kind,
                        to.language(),
                        Map.of("name", to.name(), "actor", other.name(), "event", event.name()))
                .say("text")
                .fact("person", Recipients.card(other))
                .fact("event", event.name())
                .time(appointment.startTime(), appointment.endTime(), event.timeZone())
                .place(appointment.tableName(), appointment.location(), event.location())
                .fact("notes", appointment.notes());
        boolean ended = kind == LetterKind.APPOINTMENT_REJECTED || kind == LetterKind.APPOINTMENT_CANCELLED;
        if (ended && appointment.cause() != null)
            draft.factSaying("reason", "cause." + appointment.cause().wire());
        else if (ended) draft.fact("reason", appointment.reason());
        return draft.action("appointments", settings.publicAddress() + kind.page())
                .letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        return new Enclosures(
                null,
                CalendarFile.invitation(invitations.ics(appointment(message).id(), message.id(Recipients.ID))),
                null);
    }

    private AppointmentInfo appointment(OutboxMessage message) {
        long id = message.id("appointment_id");
        return appointments.find(id).orElseThrow(() -> new Undeliverable("No appointment " + id));
    }
}
