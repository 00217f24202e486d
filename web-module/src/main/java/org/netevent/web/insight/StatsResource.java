package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.insight.boundary.EventSales;
import org.netevent.insight.boundary.EventStats;
import org.netevent.insight.boundary.StatsService;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.web.platform.rest.ProblemTexts;

/** The figures of an event (SPEC §4). */
@Path("/events/{id}/stats")
@Tag(name = "Figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatsResource {
    @Inject
    StatsService stats;

    @Inject
    StatsPdf paper;

    @Inject
    ProblemTexts languages;

    /**
     * @param registrations by status
     * @param waitlist entries of the queue for tickets, by state
     * @param waiting how many wait: in that queue, who has an offer too; where nothing is sold, as registrations
     * @param ticketsSold sold and not given back
     * @param revenue what was paid, before refunds
     * @param refunds what of it went back, or is on its way
     * @param ticketTypes the same by ticket type; empty for an event without types
     */
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
            long notYetHere,
            List<Day> registrationsByDay,
            List<EventStats.Moment> checkInsOverTime,
            List<Arrivals> checkInsByDay,
            List<EventStats.Organisation> organisations,
            Map<String, Long> connections,
            Map<String, Long> appointments,
            Map<String, Long> waitlist,
            long waiting,
            long ticketsSold,
            BigDecimal revenue,
            BigDecimal refunds,
            String currency,
            List<TypeSales> ticketTypes) {
        static Answer of(EventStats stats) {
            return new Answer(
                    stats.eventId(),
                    stats.eventName(),
                    named(stats.registrations(), RegistrationStatus::wire),
                    stats.registrationsTotal(),
                    stats.maxAttendees(),
                    stats.seatsTaken(),
                    stats.seatsLeft(),
                    stats.ticketsIssued(),
                    stats.checkedIn(),
                    stats.noShows(),
                    stats.notYetHere(),
                    stats.registrationsByDay().stream().map(Day::of).toList(),
                    stats.checkInsOverTime(),
                    stats.checkInsByDay().stream().map(Arrivals::of).toList(),
                    stats.organisations(),
                    named(stats.connections(), ConnectionStatus::wire),
                    named(stats.appointments(), AppointmentStatus::wire),
                    named(stats.waitlist(), WaitlistStatus::wire),
                    stats.waiting(),
                    stats.sales().ticketsSold(),
                    stats.sales().revenue().amount(),
                    stats.sales().refunds().amount(),
                    stats.sales().revenue().currencyCode(),
                    stats.sales().types().stream().map(TypeSales::of).toList());
        }

        private static <S> Map<String, Long> named(Map<S, Long> counts, Function<S, String> wire) {
            return counts.entrySet().stream()
                    .collect(Collectors.toMap(entry -> wire.apply(entry.getKey()), Map.Entry::getValue));
        }
    }

    /** @param held by pending orders, or on offer; @param quantity null for no limit of its own */
    @Schema(name = "EventStatsTicketType")
    public record TypeSales(
            long id, String name, Integer quantity, long sold, long held, BigDecimal revenue, BigDecimal refunds) {
        static TypeSales of(EventSales.TypeSales type) {
            return new TypeSales(
                    type.id(),
                    type.name(),
                    type.quantity(),
                    type.sold(),
                    type.held(),
                    type.revenue().amount(),
                    type.refunds().amount());
        }
    }

    /** @param date in the event's time zone, e.g. {@code 2026-11-21} */
    @Schema(name = "EventStatsDay")
    public record Day(String date, long registered, long approved) {
        static Day of(EventStats.Day day) {
            return new Day(day.date().toString(), day.registered(), day.approved());
        }
    }

    /** @param date in the event's time zone */
    @Schema(name = "EventStatsArrivals")
    public record Arrivals(String date, long checkedIn) {
        static Arrivals of(EventStats.DayCount day) {
            return new Arrivals(day.date().toString(), day.checkedIn());
        }
    }

    @GET
    @Produces("application/json;qs=1.0")
    @Operation(summary = "Figures of an event, for its team", description = "The same under three addresses.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Answer get(@PathParam("id") long eventId) {
        return Answer.of(stats.stats(eventId));
    }

    /** For programs: English names, commas. */
    @GET
    @Produces(StatsCsv.TYPE + ";qs=0.5")
    @Operation(summary = "The same figures as CSV", description = "One figure per line: figure, key, value.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(mediaType = StatsCsv.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@PathParam("id") long eventId) {
        return Response.ok(StatsCsv.forPrograms(stats.stats(eventId)), StatsCsv.TYPE)
                .build();
    }

    @GET
    @Produces(StatsPdf.TYPE + ";qs=0.4")
    @Operation(summary = "The same figures as PDF", description = "With charts, and a table for each of them.")
    @APIResponse(
            responseCode = "200",
            description = "A report on A4",
            content =
                    @Content(mediaType = StatsPdf.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("id") long eventId, @Context HttpHeaders headers) {
        return paper.answer(stats.report(eventId), languages.locale(headers));
    }
}
