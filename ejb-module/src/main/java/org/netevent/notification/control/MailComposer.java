package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.netevent.notification.entity.Mail;
import org.netevent.notification.entity.MailState;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;

/** Turns an outbox message into a mail, once; the network comes later and outside of the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailComposer {
    @Inject
    MailStore store;

    @Inject
    @Any
    Instance<LetterSource> sources;

    @Inject
    LetterText text;

    @Inject
    LetterHtml html;

    @Inject
    Smtp smtp;

    @Inject
    Clock clock;

    /** @return the mail to send, or null when it is sent already, only kept, or not due */
    public OutgoingMail compose(OutboxMessage message) {
        LetterKind kind =
                LetterKind.of(message.kind()).orElseThrow(() -> new Undeliverable("No letter for " + message.kind()));
        LetterSource source = source(kind);
        Mail mail = store.ofMessage(message.id()).orElseGet(() -> write(message, source.write(kind, message)));
        if (mail == null || mail.status() != MailState.SENDING) return null;
        LetterSource.Enclosures enclosed = source.enclosures(kind, message, mail.bodyHtml());
        return new OutgoingMail(
                message.id(),
                mail.composedAt(),
                mail.recipient(),
                mail.subject(),
                mail.bodyText(),
                mail.bodyHtml(),
                enclosed.qr(),
                enclosed.calendar(),
                enclosed.paper());
    }

    public void sent(OutboxMessage message) {
        store.sent(message.id(), clock.instant());
    }

    private Mail write(OutboxMessage message, LetterSource.Addressed addressed) {
        if (addressed == null) return null;
        Letter letter = addressed.letter();
        MailState state = smtp.configured() ? MailState.SENDING : MailState.KEPT;
        Mail mail = new Mail(message.id(), addressed.eventId(), addressed.recipient(), state, clock.instant());
        mail.write(letter.subject(), text.of(letter), html.of(letter));
        store.add(mail);
        return mail;
    }

    private LetterSource source(LetterKind kind) {
        for (LetterSource source : sources) if (source.kinds().contains(kind)) return source;
        throw new Undeliverable("Nobody writes " + kind);
    }
}
