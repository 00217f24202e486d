package org.netevent.insight.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.waitlist.boundary.WaitlistStatus;

/**
 * The figures of one event (SPEC §4, {@code GET /events/{id}/stats}).
 *
 * @param registrations how many stand where; every state is named
 * @param maxAttendees null when unlimited, as is seatsLeft
 * @param ticketsIssued valid and used ones
 * @param checkedIn tickets used now; with re-entry somebody who checked out does not count
 * @param noShows ticket holders who never came: 0 until the event is over
 * @param notYetHere the same people before its end; 0 afterwards
 * @param registrationsByDay in the event's time zone, days on which nothing happened left out
 * @param checkInsOverTime admissions per five minutes, those without any left out
 * @param checkInsByDay the same per day in the event's time zone
 * @param organisations from which most people come, at most {@value #MOST_ORGANISATIONS}
 * @param connections begun at the event, by state; every state is named
 * @param appointments made in the event, by state; every state is named
 * @param waitlist entries of the queue for tickets, by state; every state is named
 * @param sales what was sold, for an event with ticket types
 */
public record EventStats(
        long eventId,
        String eventName,
        Map<RegistrationStatus, Long> registrations,
        long registrationsTotal,
        Integer maxAttendees,
        int seatsTaken,
        Integer seatsLeft,
        long ticketsIssued,
        long checkedIn,
        long noShows,
        long notYetHere,
        List<Day> registrationsByDay,
        List<Moment> checkInsOverTime,
        List<DayCount> checkInsByDay,
        List<Organisation> organisations,
        Map<ConnectionStatus, Long> connections,
        Map<AppointmentStatus, Long> appointments,
        Map<WaitlistStatus, Long> waitlist,
        EventSales sales) {
    public static final int MOST_ORGANISATIONS = 10;

    /** @param registered how many came in on that day; @param approved how many of all were approved on it */
    public record Day(LocalDate date, long registered, long approved) {}

    /** @param time the beginning of the five minutes */
    public record Moment(Instant time, long checkedIn) {}

    public record DayCount(LocalDate date, long checkedIn) {}

    /** @param registered live registrations, of which some are approved and some of these checked in now */
    public record Organisation(String name, long registered, long approved, long checkedIn) {}

    /** How many wait: in the queue for tickets, who has an offer too; where nothing is sold, as registrations. */
    public long waiting() {
        if (!sales.sells()) return of(RegistrationStatus.WAITLISTED);
        return waitlist.get(WaitlistStatus.WAITING) + waitlist.get(WaitlistStatus.OFFERED);
    }

    public long of(RegistrationStatus status) {
        return registrations.getOrDefault(status, 0L);
    }
}
