package org.netevent.notification.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.netevent.notification.boundary.NotificationKind;

/** What a mail can be about; in the outbox {@code mail.registration_approved} and so on. */
enum LetterKind {
    REGISTRATION_RECEIVED,
    REGISTRATION_APPROVED,
    REGISTRATION_DECLINED,
    REGISTRATION_CANCELLED,
    REGISTRATION_WAITLISTED,
    EVENT_CANCELLED,
    EVENT_CANCELLED_ORDER,
    EVENT_CANCELLED_WAITLIST,
    TICKET_TRANSFERRED,
    ORDER_PAID,
    ORDER_PLACED_OFFLINE,
    ORDER_EXPIRED,
    ORDER_CANCELLED,
    REFUND_ASKED,
    WAITLIST_JOINED,
    WAITLIST_OFFER,
    ADDRESS_ASKED,
    CONNECTION_ASKED,
    CONNECTION_ACCEPTED,
    APPOINTMENT_PROPOSED,
    APPOINTMENT_MOVED,
    APPOINTMENT_ACCEPTED,
    APPOINTMENT_REJECTED,
    APPOINTMENT_CANCELLED;

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

    /** Where a letter between two people leads: where the bell does. */
    String page() {
        return NotificationKind.valueOf(name()).page();
    }

    /** The key of the line that says why somebody gets this. */
    String closing() {
        return switch (this) {
            case CONNECTION_ASKED, CONNECTION_ACCEPTED -> "closing.connection";
            case APPOINTMENT_PROPOSED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_ACCEPTED,
                    APPOINTMENT_REJECTED,
                    APPOINTMENT_CANCELLED -> "closing.appointment";
            case ORDER_PAID,
                    ORDER_PLACED_OFFLINE,
                    ORDER_EXPIRED,
                    ORDER_CANCELLED,
                    EVENT_CANCELLED_ORDER,
                    REFUND_ASKED -> "closing.order";
            case WAITLIST_JOINED, WAITLIST_OFFER, EVENT_CANCELLED_WAITLIST -> "closing.waitlist";
            case ADDRESS_ASKED -> "closing.account";
            default -> "closing.registration";
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
