package org.netevent.notification.control;

import java.time.Instant;
import java.time.ZoneId;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;

/** The event that the letters of these tests are about: 1 December 2026, 19 to 22 o'clock in Berlin. */
final class Evening {
    private Evening() {}

    static EventInfo named(String name) {
        return new EventInfo(
                17,
                "K7QX2M9RTB",
                name,
                Instant.parse("2026-12-01T18:00:00Z"),
                Instant.parse("2026-12-01T21:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                "Hall 4",
                "Ring 1",
                50,
                3,
                EventStatus.PUBLISHED,
                Visibility.PUBLIC,
                Approval.MANUAL,
                Reentry.SINGLE,
                false,
                "EVT2026",
                1);
    }
}
