package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.netevent.account.boundary.OwnAddress;
import org.netevent.platform.outbox.OutboxMessage;

/** A person who asked for it gets the link that confirms the account's address. */
@ApplicationScoped
class AccountLetters implements LetterSource {
    @Inject
    OwnAddress addresses;

    @Inject
    Recipients recipients;

    @Inject
    MailTexts texts;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.ADDRESS_ASKED);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        Recipients.Recipient to = recipients.of(message);
        return new Addressed(null, to.email(), letter(kind, to, addresses.url(to.accountId())));
    }

    Letter letter(LetterKind kind, Recipients.Recipient to, String url) {
        return new Draft(texts, kind, to.language(), Map.of("name", to.name(), "email", to.email()))
                .say("text")
                .say("hint")
                .action("address", url)
                .letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        return Enclosures.NONE;
    }
}
