package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.notification.entity.Mail;
import org.netevent.notification.entity.MailState;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.ticket.boundary.TicketInfo;

/** Turns an outbox message into a mail, once; the network comes later and outside of the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailComposer {
    @Inject
    MailStore store;

    @Inject
    RegistrationLookup registrations;

    @Inject
    EventLookup events;

    @Inject
    LetterWriter writer;

    @Inject
    LetterText text;

    @Inject
    LetterHtml html;

    @Inject
    MailParts parts;

    @Inject
    MailCalendar calendar;

    @Inject
    Smtp smtp;

    @Inject
    Clock clock;

    /** @return the mail to send, or null when it is sent already or only kept */
    public OutgoingMail compose(OutboxMessage message) {
        long registration = message.id("registration_id");
        Mail mail = store.ofMessage(message.id()).orElseGet(() -> write(message, registration));
        if (mail.status() != MailState.SENDING) return null;
        return new OutgoingMail(
                message.id(),
                mail.composedAt(),
                mail.recipient(),
                mail.subject(),
                mail.bodyText(),
                mail.bodyHtml(),
                parts.qr(mail.bodyHtml(), registration),
                LetterKind.of(message.kind()).equals(Optional.of(LetterKind.REGISTRATION_APPROVED))
                        ? calendar.of(events.get(registrations.get(registration).eventId()))
                        : null);
    }

    public void sent(OutboxMessage message) {
        store.sent(message.id(), clock.instant());
    }

    private Mail write(OutboxMessage message, long registrationId) {
        LetterKind kind =
                LetterKind.of(message.kind()).orElseThrow(() -> new Undeliverable("No letter for " + message.kind()));
        RegistrationInfo registration = registrations
                .find(registrationId)
                .orElseThrow(() -> new Undeliverable("No registration " + registrationId));
        EventInfo event = events.get(registration.eventId());
        String serial = kind == LetterKind.REGISTRATION_APPROVED
                ? parts.ticket(registrationId).map(TicketInfo::serial).orElse(null)
                : null;
        String reason =
                switch (kind) {
                    case REGISTRATION_DECLINED -> registrations.declineReason(registrationId);
                    case EVENT_CANCELLED -> events.cancelReason(event.id());
                    default -> null;
                };
        Letter letter =
                writer.write(kind, registration, event, reason, serial, registrations.manageUrl(registrationId));
        MailState state = smtp.configured() ? MailState.SENDING : MailState.KEPT;
        Mail mail = new Mail(message.id(), event.id(), registration.email(), state, clock.instant());
        mail.write(letter.subject(), text.of(letter), html.of(letter));
        store.add(mail);
        return mail;
    }
}
