package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.netevent.connection.boundary.ConnectionInfo;
import org.netevent.connection.boundary.ConnectionLookup;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.config.Settings;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.profile.boundary.PersonInfo;

/** Somebody asks to connect, or accepts. Neither's address is in the letter: it is for those who are connected, on their page. */
@ApplicationScoped
class ConnectionLetters implements LetterSource {
    @Inject
    ConnectionLookup connections;

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
        return EnumSet.of(LetterKind.CONNECTION_ASKED, LetterKind.CONNECTION_ACCEPTED);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        Recipients.Recipient to = recipients.of(message);
        ConnectionInfo connection = connections
                .find(message.id("connection_id"))
                .orElseThrow(() -> new Undeliverable("The connection was taken back meanwhile"));
        PersonInfo other = recipients.person(connection.other(to.accountId()));
        EventInfo event = events.get(connection.eventId());
        String said = kind == LetterKind.CONNECTION_ASKED ? connection.message() : null;
        return new Addressed(event.id(), to.email(), letter(kind, to, other, event.name(), said));
    }

    /** @param said by the one who asks, or null */
    Letter letter(LetterKind kind, Recipients.Recipient to, PersonInfo other, String event, String said) {
        return new Draft(texts, kind, to.language(), Map.of("name", to.name(), "actor", other.name(), "event", event))
                .say("text")
                .fact("person", Recipients.card(other))
                .fact("message", said)
                .fact("event", event)
                .action("contacts", settings.publicAddress() + kind.page())
                .letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        return Enclosures.NONE;
    }
}
