package org.netevent.notification.boundary;

import java.util.Arrays;
import java.util.Locale;

/** What the bell can tell; the first word says what {@link NotificationView#targetId()} is. */
public enum NotificationKind {
    CONNECTION_ASKED,
    CONNECTION_ACCEPTED,
    APPOINTMENT_PROPOSED,
    APPOINTMENT_MOVED,
    APPOINTMENT_ACCEPTED,
    APPOINTMENT_REJECTED,
    APPOINTMENT_CANCELLED,
    REGISTRATION_APPROVED,
    /** From the waiting list: in. */
    REGISTRATION_PROMOTED,
    /** From the waiting list: the organizer decides now. */
    REGISTRATION_PENDING,
    REGISTRATION_DECLINED,
    REGISTRATION_CANCELLED,
    /** Tickets became free, and are kept for who waited. */
    WAITLIST_OFFERED,
    /** They were kept long enough. */
    WAITLIST_EXPIRED,
    EVENT_CANCELLED,
    EVENT_RESCHEDULED,
    EVENT_RELOCATED,
    /** To the event's organizers: somebody waits for their decision. */
    EVENT_PENDING;

    public static NotificationKind of(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(wire));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where a step between two people is answered or seen, within the application; null for other kinds. */
    public String page() {
        return switch (this) {
            case CONNECTION_ASKED -> "/my/contacts?tab=received";
            case CONNECTION_ACCEPTED -> "/my/contacts";
            case APPOINTMENT_PROPOSED, APPOINTMENT_MOVED, APPOINTMENT_ACCEPTED -> "/my/appointments";
            case APPOINTMENT_REJECTED, APPOINTMENT_CANCELLED -> "/my/appointments?show=past";
            default -> null;
        };
    }

    /** connection, appointment, registration, waitlist or event. */
    public String subject() {
        return wire().substring(0, wire().indexOf('_'));
    }
}
