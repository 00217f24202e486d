package org.netevent.web.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.appointment.boundary.AppointmentView;
import org.netevent.appointment.boundary.Appointments;
import org.netevent.appointment.boundary.Invitations;
import org.netevent.appointment.boundary.Move;
import org.netevent.appointment.boundary.Propose;
import org.netevent.appointment.boundary.Refusal;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.Viewer;

/** {@code /appointments} (SPEC §4): two attendees of an event arrange to meet. */
@Path("/appointments")
@Tag(name = "Appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentsResource {
    static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    Appointments appointments;

    @Inject
    Invitations invitations;

    @Inject
    Viewer viewer;

    /**
     * Either an answer or another proposal.
     *
     * @param status accepted, rejected or cancelled
     * @param reason of a rejection or cancellation, for the other one
     * @param appointmentTime another time; what is left out of the four stays as it is
     */
    @Schema(name = "AppointmentChange")
    public record Change(
            @Schema(enumeration = {"accepted", "rejected", "cancelled"}) String status,
            @Schema(maxLength = 500) String reason,
            Instant appointmentTime,
            Integer duration,
            String location,
            String notes) {
        boolean terms() {
            return appointmentTime != null || duration != null || location != null || notes != null;
        }
    }

    @GET
    @Operation(summary = "The caller's appointments, by time")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read")
    public Page<AppointmentJson> list(@BeanParam AppointmentParams params) {
        return appointments.mine(params.filter(), params.request()).map(AppointmentJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose an appointment to another attendee",
            description = "Inside the event's time. The other one has to answer. The same proposal again, while it"
                    + " waits, gets the first one.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Propose.class),
                            examples =
                                    @ExampleObject(
                                            name = "Half an hour",
                                            value = "{\"event_id\": 17, \"target_id\": 40, \"appointment_time\":"
                                                    + " \"2026-12-01T18:30:00Z\", \"duration\": 30, \"location\": \"Lobby\","
                                                    + " \"notes\": \"About Jakarta EE\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "The caller does not attend the event")
    @APIResponse(responseCode = "404", description = "No such event, or no such attendee whom the caller may ask")
    @APIResponse(
            responseCode = "409",
            description = "The caller is in another appointment then or hidden, or the event takes none")
    @APIResponse(responseCode = "422", description = "Outside the event, in the past, or too short or long")
    @APIResponse(responseCode = "429", description = "Too many in an hour")
    public Response propose(Propose command) {
        if (command == null) throw DomainException.invalid("event_id", "required");
        AppointmentView made = appointments.propose(command);
        return Response.created(URI.create("appointments/" + made.id()))
                .entity(AppointmentJson.of(made))
                .build();
    }

    @GET
    @Path("/{id:[0-9]+}")
    @Operation(summary = "One of the caller's appointments")
    @APIResponse(
            responseCode = "200",
            description = "The appointment",
            content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such appointment, or other people's")
    public AppointmentJson get(@PathParam("id") long id) {
        return AppointmentJson.of(appointments.get(id));
    }

    @PUT
    @Path("/{id:[0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accept, reject or cancel an appointment, or propose another time",
            description = "A change of time, length, place or notes makes it pending: the other one has to answer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Change.class),
                            examples = {
                                @ExampleObject(name = "Accept", value = "{\"status\": \"accepted\"}"),
                                @ExampleObject(
                                        name = "Cancel",
                                        value = "{\"status\": \"cancelled\", \"reason\": \"My train is late\"}"),
                                @ExampleObject(
                                        name = "Another time",
                                        value = "{\"appointment_time\": \"2026-12-01T19:00:00Z\"}")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The appointment as it is now",
            content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "The answer is due from the other one")
    @APIResponse(responseCode = "404", description = "No such appointment, or other people's")
    @APIResponse(
            responseCode = "409",
            description = "One of the two is in another appointment then (of the caller's own, which one), no table is"
                    + " free, it has begun, or its state does not allow it")
    @APIResponse(responseCode = "422", description = "Outside the event, in the past, or no such status")
    public AppointmentJson change(@PathParam("id") long id, Change change) {
        if (change == null || change.status() == null && !change.terms())
            throw DomainException.invalid("status", "required");
        if (change.status() != null && change.terms()) throw DomainException.invalid("status", "either");
        return AppointmentJson.of(change.status() == null ? move(id, change) : answer(id, change));
    }

    @GET
    @Path("/{id:[0-9]+}.ics")
    @Produces(CALENDAR)
    @Operation(summary = "An appointment for the caller's calendar")
    @APIResponse(
            responseCode = "200",
            description = "RFC 5546: METHOD REQUEST, or CANCEL when it does not take place",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such appointment, or other people's")
    public Response calendar(@PathParam("id") long id) {
        AppointmentView own = appointments.get(id);
        return Response.ok(invitations.ics(own.id(), viewer.getId()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment-" + id + ".ics\"")
                .build();
    }

    private AppointmentView answer(long id, Change change) {
        return switch (change.status()) {
            case "accepted" -> appointments.accept(id);
            case "rejected" -> appointments.reject(id, new Refusal(change.reason()));
            case "cancelled" -> appointments.cancel(id, new Refusal(change.reason()));
            default -> throw DomainException.invalid("status", "choice");
        };
    }

    private AppointmentView move(long id, Change change) {
        AppointmentView before = appointments.get(id);
        return appointments.move(
                id,
                new Move(
                        Objects.requireNonNullElse(
                                change.appointmentTime(), before.info().startTime()),
                        Objects.requireNonNullElse(change.duration(), before.minutes()),
                        change.location() == null ? before.info().location() : change.location(),
                        change.notes() == null ? before.info().notes() : change.notes()));
    }
}
