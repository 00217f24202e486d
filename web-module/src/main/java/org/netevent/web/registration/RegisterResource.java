package org.netevent.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.Registrations;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code POST /register} (SPEC §4): one person for one event, as a guest or signed in. */
@Path("/register")
@Tag(name = "Registration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegisterResource {
    @Inject
    Registrations registrations;

    @Inject
    EventLookup events;

    @Inject
    EventAccess access;

    @Inject
    FreeTickets tickets;

    @Inject
    Validation validation;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    /**
     * @param status pending, approved or waitlisted
     * @param manageUrl the secret link: shows the registration, takes its files and cancels it
     */
    @Schema(name = "Registered")
    public record Answer(String message, long id, String status, String manageUrl) {}

    @POST
    @Operation(
            summary = "Register one person for an event",
            description = "Open to all. The last part of manage_url is the token that adds attachments for a guest.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "409", description = "Registered already, or the event takes no registrations")
    @APIResponse(responseCode = "422", description = "A field is refused")
    @APIResponse(responseCode = "429", description = "Too many registrations from this address")
    public Response register(RegisterRequest body) {
        if (body == null) throw DomainException.invalid("name", "required");
        Locale locale = texts.locale(headers);
        Registered made = register(body.command(event(body), locale.getLanguage()), body.ticketType());
        String status = made.registration().status().wire();
        Answer answer = new Answer(
                texts.text("registered." + status, Map.of(), locale),
                made.registration().id(),
                status,
                made.manageUrl());
        return Response.created(URI.create(made.manageUrl())).entity(answer).build();
    }

    /** The team lets people in without a ticket of a type; everybody else takes one where the event sells. */
    private Registered register(Register person, Long type) {
        boolean sells = person.eventId() != null && tickets.sells(person.eventId());
        if (!sells && type != null) throw DomainException.invalid("ticket_type_id", "unknown");
        boolean given = sells && type == null && access.allows(person.eventId(), EventPermission.REGISTRATIONS);
        return sells && !given ? tickets.take(validation.check(person), type) : registrations.register(person);
    }

    /** Null when the body names none: the command then says which field is missing. */
    private Long event(RegisterRequest body) {
        if (body.eventId() != null) return body.eventId();
        if (body.eventCode() != null) return events.byCode(body.eventCode()).id();
        return body.eventName() == null ? null : Long.valueOf(registrations.eventNamed(body.eventName()));
    }
}
