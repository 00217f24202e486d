package org.netevent.notification.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mail can be about; in the outbox {@code mail.registration_approved} and so on. */
enum LetterKind {
    REGISTRATION_RECEIVED,
    REGISTRATION_APPROVED,
    REGISTRATION_DECLINED,
    REGISTRATION_CANCELLED,
    REGISTRATION_WAITLISTED,
    EVENT_CANCELLED;

    static final String PREFIX = "mail.";

    static Optional<LetterKind> of(String outboxKind) {
        return Arrays.stream(values())
                .filter(kind -> outboxKind.equals(PREFIX + kind.word()))
                .findFirst();
    }

    /** The key of one of this letter's texts. */
    String key(String part) {
        return word() + "." + part;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
