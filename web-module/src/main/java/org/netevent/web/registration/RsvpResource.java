package org.netevent.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.Registrations;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code /events/{id}/rsvp} (SPEC §4): who is signed in joins with the own name and address, and leaves. */
@Path("/events/{id}/rsvp")
@Tag(name = "Registration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RsvpResource {
    @Inject
    Registrations registrations;

    @Inject
    FreeTickets tickets;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    /** @param manageUrl the secret link: shows the registration, takes its files and cancels it */
    @Schema(name = "Registration")
    public record Answer(
            long id,
            long eventId,
            String status,
            String name,
            String email,
            String phone,
            String organisation,
            String role,
            String teamName,
            String members,
            BigDecimal amount,
            Instant createdAt,
            String manageUrl) {}

    @POST
    @Operation(summary = "Join an event with the own account")
    @APIResponse(
            responseCode = "201",
            description = "The registration: approved, pending or waitlisted",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "409", description = "Registered already, or the event takes no registrations")
    @APIResponse(
            responseCode = "422",
            description = "There are tickets to choose from, or they cost money: see purchase")
    public Response join(@PathParam("id") long eventId) {
        String language = texts.locale(headers).getLanguage();
        Registered made = tickets.sells(eventId)
                ? tickets.take(registrations.own(eventId, language), null)
                : registrations.rsvp(eventId, language);
        return Response.created(URI.create(made.manageUrl()))
                .entity(answer(made))
                .build();
    }

    @DELETE
    @Operation(summary = "Leave an event; the seat goes to who waits")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such event, or not registered for it")
    @APIResponse(responseCode = "409", description = "The event is over")
    public void leave(@PathParam("id") long eventId) {
        registrations.leave(eventId);
    }

    private static Answer answer(Registered made) {
        RegistrationInfo info = made.registration();
        return new Answer(
                info.id(),
                info.eventId(),
                info.status().wire(),
                info.name(),
                info.email(),
                info.phone(),
                info.organisation(),
                info.role(),
                info.teamName(),
                info.members(),
                info.amount(),
                info.createdAt(),
                made.manageUrl());
    }
}
