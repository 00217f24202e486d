package org.netevent.notification.boundary;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One notification, without words: who, what and where, for the texts of the reader's language.
 *
 * @param actor the name of who did it, or null
 * @param eventId null, as are the event's other values, when it has to do with no event
 * @param startTime of the appointment, else of the event, as it is now
 * @param place likewise, or null
 * @param reason of a refusal or a cancellation, or null
 * @param count how many registrations wait, for EVENT_PENDING
 * @param path where it leads, within the application
 * @param readAt null while it is unread
 */
public record NotificationView(
        long id,
        NotificationKind kind,
        long targetId,
        String actor,
        Long eventId,
        String eventName,
        ZoneId timeZone,
        Instant startTime,
        Instant endTime,
        String place,
        String reason,
        long count,
        String path,
        Instant createdAt,
        Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }
}
