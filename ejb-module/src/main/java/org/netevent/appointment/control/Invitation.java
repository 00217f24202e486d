package org.netevent.appointment.control;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.calendar.CalendarText;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.profile.boundary.PersonInfo;
import org.netevent.profile.boundary.PersonLookup;

/**
 * An appointment as a calendar entry. The organizer of the entry is this server, and the other person has no address in
 * it: e-mail addresses are for people who are connected. So calendars shall not ask for an answer (RSVP=FALSE); it is
 * given on the page that the entry links to.
 */
@ApplicationScoped
public class Invitation {
    /** What calendars take for a person without an address. */
    private static final String NO_ADDRESS = "invalid:nomail";

    @Inject
    PersonLookup persons;

    @Inject
    EventLookup events;

    @Inject
    Settings settings;

    /** As a message to one of the two: METHOD REQUEST while it may take place, else CANCEL. */
    public String of(AppointmentInfo appointment, long forAccount) {
        long partner = appointment.other(forAccount);
        Map<Long, PersonInfo> people = persons.of(List.of(forAccount, partner));
        PersonInfo own = person(people, forAccount);
        PersonInfo other = person(people, partner);
        VEvent entry = plain(appointment, events.get(appointment.eventId()), own, other);
        Attendee self = attendee(appointment, own, own.email());
        Attendee companion = attendee(appointment, other, null);
        entry.addAttendee(self);
        entry.addAttendee(companion);
        return CalendarText.message(appointment.status().live() ? Method.request() : Method.cancel(), entry);
    }

    /** Without the attendees, whom a published calendar does not name (RFC 5546 §3.2.1). */
    public VEvent plain(AppointmentInfo appointment, EventInfo event, PersonInfo own, PersonInfo other) {
        VEvent entry = new VEvent();
        entry.setUid(appointment.uid());
        entry.setDateTimeStamp(Date.from(appointment.updatedAt()));
        entry.setLastModified(Date.from(appointment.updatedAt()));
        entry.setCreated(Date.from(appointment.createdAt()));
        entry.setSequence(appointment.sequence());
        entry.setSummary(own.name() + " – " + other.name() + " (" + event.name() + ")");
        entry.setDateStart(Date.from(appointment.startTime()), true);
        entry.setDateEnd(Date.from(appointment.endTime()), true);
        String place = place(appointment, event);
        if (!place.isEmpty()) entry.setLocation(place);
        if (appointment.notes() != null) entry.setDescription(appointment.notes());
        entry.setUrl(settings.publicAddress() + "/my/appointments");
        entry.setStatus(status(appointment.status()));
        entry.setOrganizer(CalendarText.organizer(settings.mailFrom()));
        return entry;
    }

    /** The table first, which is what one looks for there. */
    private static String place(AppointmentInfo appointment, EventInfo event) {
        return Stream.of(appointment.tableName(), appointment.location(), event.location(), event.address())
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Attendee attendee(AppointmentInfo appointment, PersonInfo who, String email) {
        // no parameter of RFC 5545 can hold a quotation mark
        Attendee attendee = new Attendee(who.name().replace('"', '\''), email);
        if (email == null) attendee.setUri(NO_ADDRESS);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(answer(appointment, who.accountId()));
        attendee.setRsvp(false);
        return attendee;
    }

    /** Who is not waited for has said yes, except whoever rejected. */
    private static ParticipationStatus answer(AppointmentInfo appointment, long account) {
        return switch (appointment.status()) {
            case PENDING ->
                appointment.waitingFor() == account ? ParticipationStatus.NEEDS_ACTION : ParticipationStatus.ACCEPTED;
            case ACCEPTED -> ParticipationStatus.ACCEPTED;
            case REJECTED, CANCELLED ->
                appointment.changedBy() != null && appointment.changedBy() == account
                        ? ParticipationStatus.DECLINED
                        : ParticipationStatus.ACCEPTED;
        };
    }

    private static Status status(AppointmentStatus status) {
        return switch (status) {
            case PENDING -> Status.tentative();
            case ACCEPTED -> Status.confirmed();
            case REJECTED, CANCELLED -> Status.cancelled();
        };
    }

    private static PersonInfo person(Map<Long, PersonInfo> people, long account) {
        return Optional.ofNullable(people.get(account)).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }
}
