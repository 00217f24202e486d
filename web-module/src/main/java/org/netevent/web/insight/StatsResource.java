package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.insight.boundary.EventStats;
import org.netevent.insight.boundary.StatsService;

/** The figures of an event (SPEC §4). */
@Path("/events/{id}/stats")
@Tag(name = "Figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatsResource {
    @Inject
    StatsService stats;

    /** @param registrations by status */
    @Schema(name = "EventStats")
    public record Answer(
            long eventId,
            String eventName,
            Map<String, Long> registrations,
            long registrationsTotal,
            Integer maxAttendees,
            int seatsTaken,
            Integer seatsLeft,
            long ticketsIssued,
            long checkedIn,
            long noShows,
            List<Day> registrationsByDay,
            List<EventStats.Moment> checkInsOverTime) {
        static Answer of(EventStats stats) {
            return new Answer(
                    stats.eventId(),
                    stats.eventName(),
                    stats.registrations().entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().wire(), Map.Entry::getValue)),
                    stats.registrationsTotal(),
                    stats.maxAttendees(),
                    stats.seatsTaken(),
                    stats.seatsLeft(),
                    stats.ticketsIssued(),
                    stats.checkedIn(),
                    stats.noShows(),
                    stats.registrationsByDay().stream().map(Day::of).toList(),
                    stats.checkInsOverTime());
        }
    }

    /** @param date in the event's time zone, e.g. {@code 2026-11-21} */
    @Schema(name = "EventStatsDay")
    public record Day(String date, long registered, long approved) {
        static Day of(EventStats.Day day) {
            return new Day(day.date().toString(), day.registered(), day.approved());
        }
    }

    @GET
    @Operation(summary = "Figures of an event, for its team", description = "The same under three addresses.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Answer get(@PathParam("id") long eventId) {
        return Answer.of(stats.stats(eventId));
    }
}
