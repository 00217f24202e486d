package org.netevent.notification.control;

import java.util.Set;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;

/** Writes the letters about one kind of things, which it finds by the ids of the message. */
interface LetterSource {
    Set<LetterKind> kinds();

    /**
     * Null when there is nobody to write to: no letter is due, and nothing went wrong.
     *
     * @throws Undeliverable when what the letter is about is no longer there
     */
    Addressed write(LetterKind kind, OutboxMessage message);

    /** What goes along. Not kept with the mail: made again whenever it is sent. */
    Enclosures enclosures(LetterKind kind, OutboxMessage message, String html);

    /** @param eventId null when the letter has to do with no event */
    record Addressed(Long eventId, String recipient, Letter letter) {}

    /**
     * @param qr a PNG that the HTML shows, or null
     * @param calendar or null
     * @param paper a PDF, or null
     */
    record Enclosures(byte[] qr, CalendarFile calendar, PaperFile paper) {
        static final Enclosures NONE = new Enclosures(null, null, null);
    }
}
