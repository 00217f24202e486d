package org.netevent.notification.control;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.event.boundary.EventInfo;
import org.netevent.platform.config.Settings;

/** The event as an entry for the recipient's calendar (RFC 5545), with the UID that the event's own calendar gives it. */
@ApplicationScoped
class MailCalendar {
    @Inject
    Settings settings;

    @Inject
    Clock clock;

    String of(EventInfo event) {
        VEvent entry = new VEvent();
        entry.setUid(event.code() + "@netevent");
        entry.setDateTimeStamp(Date.from(clock.instant()));
        entry.setSummary(event.name());
        entry.setDateStart(Date.from(event.startTime()), true);
        entry.setDateEnd(Date.from(event.endTime()), true);
        String place = Stream.of(event.location(), event.address())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) entry.setLocation(place);
        entry.setUrl(settings.publicAddress() + "/e/" + event.code());
        entry.setStatus(Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//NetEvent//NetEvent//EN");
        calendar.setMethod(Method.publish());
        calendar.addEvent(entry);
        return Biweekly.write(calendar).go();
    }
}
