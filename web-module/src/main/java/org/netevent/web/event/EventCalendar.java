package org.netevent.web.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.event.boundary.EventEntry;
import org.netevent.event.boundary.EventView;
import org.netevent.platform.calendar.CalendarText;

/** Events as an RFC 5545 calendar, to download and to subscribe to. */
@ApplicationScoped
public class EventCalendar {
    @Inject
    EventEntry entry;

    public String of(List<EventView> events) {
        return CalendarText.published("NetEvent", events.stream().map(entry::of).toList());
    }
}
