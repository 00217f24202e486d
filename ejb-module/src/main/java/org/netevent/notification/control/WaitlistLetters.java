package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;
import org.netevent.platform.time.TimeWords;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.waitlist.boundary.WaitlistEntryInfo;
import org.netevent.waitlist.boundary.WaitlistLookup;

/** Who waits for tickets is told that, and that some are theirs for a while. */
@ApplicationScoped
class WaitlistLetters implements LetterSource {
    @Inject
    WaitlistLookup entries;

    @Inject
    TicketTypeLookup types;

    @Inject
    EventLookup events;

    @Inject
    MailTexts texts;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.WAITLIST_JOINED, LetterKind.WAITLIST_OFFER);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        long id = message.id("waitlist_entry_id");
        WaitlistEntryInfo entry = entries.find(id).orElseThrow(() -> new Undeliverable("Nobody waits as " + id));
        EventInfo event = events.get(entry.eventId());
        return new Addressed(
                event.id(),
                entry.email(),
                letter(kind, entry, types.get(entry.ticketTypeId()), event, entries.url(entry.id())));
    }

    Letter letter(LetterKind kind, WaitlistEntryInfo entry, TicketTypeInfo type, EventInfo event, String url) {
        Locale locale = texts.locale(entry.language());
        Draft draft = new Draft(texts, kind, entry.language(), Map.of("name", entry.name(), "event", event.name()))
                .say("text")
                .say("hint")
                .fact("tickets", entry.quantity() + " × " + type.name());
        if (kind == LetterKind.WAITLIST_OFFER)
            draft.action("offer", url).fact("offer_ends", until(locale, entry.offerEnds(), event));
        else draft.action("waitlist", url);
        return draft.facts(event).letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        return Enclosures.NONE;
    }

    private static String until(Locale locale, Instant ends, EventInfo event) {
        if (ends == null) return null;
        return TimeWords.moment(locale, ends, event.timeZone()) + " ("
                + event.timeZone().getId() + ")";
    }
}
