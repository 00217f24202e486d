package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.ticket.boundary.TicketInfo;

/** Each change of a registration, told to its person, who may be a guest. */
@ApplicationScoped
class RegistrationLetters implements LetterSource {
    /** These say where to look at the registration; the others come after the end of it. */
    private static final Set<LetterKind> WITH_LINK = EnumSet.of(
            LetterKind.REGISTRATION_RECEIVED, LetterKind.REGISTRATION_APPROVED, LetterKind.REGISTRATION_WAITLISTED);

    @Inject
    RegistrationLookup registrations;

    @Inject
    EventLookup events;

    @Inject
    MailTexts texts;

    @Inject
    MailParts parts;

    @Inject
    MailCalendar calendar;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(
                LetterKind.REGISTRATION_RECEIVED,
                LetterKind.REGISTRATION_APPROVED,
                LetterKind.REGISTRATION_DECLINED,
                LetterKind.REGISTRATION_CANCELLED,
                LetterKind.REGISTRATION_WAITLISTED,
                LetterKind.EVENT_CANCELLED,
                LetterKind.TICKET_TRANSFERRED);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        RegistrationInfo registration = registration(message);
        // its buyer has all that there is to say
        if (registration.email() == null) return null;
        EventInfo event = events.get(registration.eventId());
        String serial = kind == LetterKind.REGISTRATION_APPROVED
                ? parts.ticket(registration.id()).map(TicketInfo::serial).orElse(null)
                : null;
        String reason =
                switch (kind) {
                    case REGISTRATION_DECLINED -> registrations.declineReason(registration.id());
                    case EVENT_CANCELLED -> events.cancelReason(event.id());
                    default -> null;
                };
        String manageUrl = registrations.manageUrl(registration.id());
        return new Addressed(
                event.id(), registration.email(), letter(kind, registration, event, reason, serial, manageUrl));
    }

    /**
     * @param reason of the refusal or the cancellation, or null
     * @param serial of the ticket, or null
     */
    Letter letter(
            LetterKind kind,
            RegistrationInfo registration,
            EventInfo event,
            String reason,
            String serial,
            String manageUrl) {
        Map<String, String> names = Map.of("name", registration.name(), "event", event.name());
        Draft draft = new Draft(texts, kind, registration.language(), names).say("text");
        if (WITH_LINK.contains(kind))
            draft.say("hint").action(kind == LetterKind.REGISTRATION_APPROVED ? "ticket" : "manage", manageUrl);
        if (serial != null) draft.withQr();
        return draft.facts(event)
                .fact("team", registration.teamName())
                .fact("ticket", serial)
                .fact("reason", reason)
                .letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        RegistrationInfo registration = registration(message);
        if (kind != LetterKind.REGISTRATION_APPROVED) return Enclosures.NONE;
        return new Enclosures(
                parts.qr(html, registration.id()),
                CalendarFile.entry(calendar.of(events.get(registration.eventId()))),
                parts.paper(registration.id()));
    }

    private RegistrationInfo registration(OutboxMessage message) {
        long id = message.id("registration_id");
        return registrations.find(id).orElseThrow(() -> new Undeliverable("No registration " + id));
    }
}
