package org.netevent.web.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.appointment.boundary.SlotQuery;
import org.netevent.appointment.boundary.Slots;
import org.netevent.appointment.boundary.SlotsView;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** When the caller and another attendee are both free. */
@Path("/events")
@Tag(name = "Appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SlotsResource {
    private static final int DEFAULT_MINUTES = 30;

    @Inject
    Slots slots;

    /** One time at which both are free. */
    @Schema(name = "Slot")
    public record Slot(Instant startTime, Instant endTime) {}

    /**
     * @param days on which the event still has hours, in its time zone
     * @param day of the items; null when no day is left
     * @param duration in minutes
     */
    @Schema(name = "Slots")
    public record Answer(
            long eventId, String timeZone, List<String> days, String day, int duration, List<Slot> items) {}

    @GET
    @Path("/{id:[0-9]+}/slots")
    @Operation(
            summary = "When the caller and another attendee are both free",
            description = "Inside the event's hours, every 15 minutes, on one day.")
    @APIResponse(
            responseCode = "200",
            description = "The free times of one day",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "The caller does not attend the event")
    @APIResponse(responseCode = "404", description = "No such event, or no such attendee whom the caller may ask")
    @APIResponse(responseCode = "409", description = "The caller is hidden in this event, or asks for themselves")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read")
    public Answer free(
            @PathParam("id") long eventId,
            @Parameter(description = "The other one", required = true, schema = @Schema(type = SchemaType.INTEGER))
                    @QueryParam("attendee_id")
                    String attendeeId,
            @Parameter(
                            description = "In minutes",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "5",
                                            maximum = "480",
                                            defaultValue = "30"))
                    @QueryParam("duration")
                    String duration,
            @Parameter(description = "In the event's time zone; the first one left without it", example = "2026-12-01")
                    @QueryParam("day")
                    String day) {
        List<FieldError> errors = new ArrayList<>();
        Long attendee = number("attendee_id", attendeeId, 18, errors);
        if (attendeeId == null || attendeeId.isBlank()) errors.add(new FieldError("attendee_id", "required"));
        Long minutes = number("duration", duration, 9, errors);
        LocalDate date = date(day, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        SlotQuery query = new SlotQuery(minutes == null ? DEFAULT_MINUTES : minutes.intValue(), date);
        return answer(slots.with(eventId, attendee, query));
    }

    private static Answer answer(SlotsView free) {
        Duration length = Duration.ofMinutes(free.duration());
        return new Answer(
                free.event().id(),
                free.timeZone().getId(),
                free.days().stream().map(LocalDate::toString).toList(),
                free.day() == null ? null : free.day().toString(),
                free.duration(),
                free.starts().stream()
                        .map(start -> new Slot(start, start.plus(length)))
                        .toList());
    }

    private static Long number(String field, String value, int digits, List<FieldError> errors) {
        if (value == null || value.isBlank()) return null;
        if (value.matches("[0-9]{1," + digits + "}")) return Long.valueOf(value);
        errors.add(new FieldError(field, "number"));
        return null;
    }

    private static LocalDate date(String value, List<FieldError> errors) {
        if (value == null || value.isBlank()) return null;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            errors.add(new FieldError("day", "format"));
            return null;
        }
    }
}
