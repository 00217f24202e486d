package org.netevent.web.event;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Geo;
import biweekly.property.Method;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.EventView;
import org.netevent.platform.config.Settings;

/**
 * Events as an RFC 5545 calendar. Times are in UTC, which every calendar shows in its owner's zone; an event keeps its
 * UID for ever and counts its changes in SEQUENCE, so importing it again updates it.
 */
@ApplicationScoped
public class EventCalendar {
    @Inject
    Settings settings;

    public String of(List<EventView> events) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//NetEvent//NetEvent//EN");
        calendar.setMethod(Method.publish());
        calendar.addName("NetEvent");
        events.forEach(event -> calendar.addEvent(entry(event)));
        return Folding.of(text(calendar));
    }

    /** Each property in one line. */
    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent entry(EventView event) {
        VEvent entry = new VEvent();
        entry.setUid(event.code() + "@netevent");
        entry.setDateTimeStamp(Date.from(event.updatedAt()));
        entry.setLastModified(Date.from(event.updatedAt()));
        entry.setCreated(Date.from(event.createdAt()));
        entry.setSequence(event.version());
        entry.setSummary(event.name());
        entry.setDateStart(Date.from(event.startTime()), true);
        entry.setDateEnd(Date.from(event.endTime()), true);
        if (event.description() != null) entry.setDescription(event.description());
        String place = Stream.of(event.location(), event.address())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) entry.setLocation(place);
        if (event.latitude() != null) entry.setGeo(new Geo(event.latitude(), event.longitude()));
        if (!event.tags().isEmpty()) entry.addCategories(event.tags());
        entry.setUrl(settings.publicAddress() + "/e/" + event.code());
        entry.setStatus(event.status() == EventStatus.CANCELLED ? Status.cancelled() : status(event));
        return entry;
    }

    private static Status status(EventView event) {
        return event.status() == EventStatus.DRAFT ? Status.tentative() : Status.confirmed();
    }
}
