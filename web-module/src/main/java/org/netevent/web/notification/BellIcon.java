package org.netevent.web.notification;

import org.netevent.notification.boundary.NotificationKind;

/** The picture beside a notification: what it is about, and how it went. The words say the same. */
final class BellIcon {
    private BellIcon() {}

    static String of(NotificationKind kind) {
        return switch (kind) {
            case CONNECTION_ASKED -> "user-plus";
            case CONNECTION_ACCEPTED -> "users";
            case APPOINTMENT_PROPOSED, APPOINTMENT_MOVED, EVENT_RESCHEDULED -> "calendar-plus";
            case APPOINTMENT_ACCEPTED, REGISTRATION_APPROVED, REGISTRATION_PROMOTED -> "check";
            case APPOINTMENT_REJECTED, REGISTRATION_DECLINED -> "times";
            case APPOINTMENT_CANCELLED, REGISTRATION_CANCELLED, EVENT_CANCELLED -> "ban";
            case REGISTRATION_PENDING, EVENT_PENDING, WAITLIST_EXPIRED -> "clock";
            case WAITLIST_OFFERED -> "ticket";
            case EVENT_RELOCATED -> "map-marker";
        };
    }
}
