package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.event.boundary.EventEntry;
import org.netevent.event.boundary.EventInfo;
import org.netevent.platform.calendar.CalendarText;

/** The event as an entry for the recipient's calendar (RFC 5545), with the UID that the event's own calendar gives it. */
@ApplicationScoped
class MailCalendar {
    @Inject
    EventEntry entry;

    String of(EventInfo event) {
        return CalendarText.published(event.name(), List.of(entry.of(event)));
    }
}
