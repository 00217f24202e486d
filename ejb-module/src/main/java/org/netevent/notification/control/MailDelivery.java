package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.platform.outbox.OutboxHandler;
import org.netevent.platform.outbox.OutboxMessage;

/**
 * Mail out of the outbox. Composed in one transaction, sent outside of any, marked in another: a crash in between sends the
 * same mail with the same Message-ID again rather than losing it.
 */
@ApplicationScoped
public class MailDelivery implements OutboxHandler {
    @Inject
    MailComposer composer;

    @Inject
    Smtp smtp;

    @Override
    public boolean handles(String kind) {
        return kind.startsWith(LetterKind.PREFIX);
    }

    @Override
    public void handle(OutboxMessage message) {
        OutgoingMail mail = composer.compose(message);
        if (mail == null) return;
        smtp.send(mail);
        composer.sent(message);
    }
}
