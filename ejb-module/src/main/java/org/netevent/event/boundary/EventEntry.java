package org.netevent.event.boundary;

import biweekly.component.VEvent;
import biweekly.property.Geo;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.platform.calendar.CalendarText;
import org.netevent.platform.config.Settings;

/**
 * An event as an entry of an RFC 5545 calendar. Times are in UTC, which every calendar shows in its owner's zone; an
 * event keeps its UID for ever and counts its changes in SEQUENCE, so importing it again updates it.
 */
@ApplicationScoped
public class EventEntry {
    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** All that the event's page shows. */
    public VEvent of(EventView event) {
        VEvent entry = entry(event.code(), event.name(), event.startTime(), event.endTime(), event.updatedAt());
        entry.setLastModified(Date.from(event.updatedAt()));
        entry.setCreated(Date.from(event.createdAt()));
        entry.setSequence(event.version());
        if (event.description() != null) entry.setDescription(event.description());
        place(entry, event.location(), event.address());
        if (event.latitude() != null) entry.setGeo(new Geo(event.latitude(), event.longitude()));
        if (!event.tags().isEmpty()) entry.addCategories(event.tags());
        status(entry, event.status());
        return entry;
    }

    /** When and where, for who attends. */
    public VEvent of(EventInfo event) {
        VEvent entry = entry(event.code(), event.name(), event.startTime(), event.endTime(), clock.instant());
        place(entry, event.location(), event.address());
        status(entry, event.status());
        return entry;
    }

    private VEvent entry(String code, String name, Instant start, Instant end, Instant stamp) {
        VEvent entry = new VEvent();
        entry.setUid(code + "@netevent");
        entry.setDateTimeStamp(Date.from(stamp));
        entry.setSummary(name);
        entry.setDateStart(Date.from(start), true);
        entry.setDateEnd(Date.from(end), true);
        entry.setUrl(settings.publicAddress() + "/e/" + code);
        entry.setOrganizer(CalendarText.organizer(settings.mailFrom()));
        return entry;
    }

    private static void place(VEvent entry, String location, String address) {
        String place = Stream.of(location, address)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) entry.setLocation(place);
    }

    private static void status(VEvent entry, EventStatus status) {
        entry.setStatus(
                switch (status) {
                    case DRAFT -> Status.tentative();
                    case PUBLISHED -> Status.confirmed();
                    case CANCELLED -> Status.cancelled();
                });
    }
}
