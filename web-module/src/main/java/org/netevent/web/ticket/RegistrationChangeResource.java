package org.netevent.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.Amend;
import org.netevent.registration.boundary.Amendments;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.Transfer;
import org.netevent.ticket.boundary.Transfers;
import org.netevent.web.platform.rest.ProblemTexts;

/**
 * A registration's details change, and its ticket goes to another person. By the signed-in account that it belongs to or that
 * bought it, by the team, or with a secret link's token: {@code ?token=} or the header {@code X-Registration-Token}.
 */
@Path("/registrations")
@Tag(name = "Registration")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationChangeResource {
    @Inject
    Amendments amendments;

    @Inject
    Transfers transfers;

    @Inject
    ProblemTexts texts;

    @QueryParam("token")
    @Parameter(description = "The token of the registration's or the order's secret link, where nobody is signed in")
    String tokenInAddress;

    @HeaderParam("X-Registration-Token")
    @Parameter(description = "The same, kept out of the address")
    String tokenInHeader;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /** @param email counts only while the registration has none */
    @Schema(name = "RegistrationChange")
    public record Change(
            @Schema(maxLength = 200, examples = "Zoë Müller") String name,
            @Schema(maxLength = 254) String email,
            @Schema(maxLength = 40) String phone,
            @Schema(maxLength = 200) String organisation,
            @Schema(maxLength = 120) String role,
            @Schema(maxLength = 200) String teamName,
            @Schema(maxLength = 2000) String members) {}

    /** @param language of the new person's mail, en or de; the caller's when there is none */
    @Schema(name = "TicketTransfer")
    public record Handover(
            @Schema(maxLength = 200, examples = "Bob Builder") String name,
            @Schema(maxLength = 254, examples = "bob@example.org") String email,
            @Schema(maxLength = 200) String organisation,
            @Schema(maxLength = 120) String role,
            @Schema(maxLength = 2000) String members,
            String language) {}

    /**
     * @param places how many people come on it
     * @param transferred whether its ticket went to another person: it is cancelled, too
     * @param transferredTo the person's name, where the one of this registration gave it
     */
    @Schema(name = "RegistrationState")
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
            int places,
            boolean transferred,
            @Schema(nullable = true) Instant transferredAt,
            @Schema(nullable = true) String transferredTo) {
        static Answer of(RegistrationInfo info) {
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
                    info.places(),
                    info.transferred(),
                    info.transferredAt(),
                    info.transferredTo());
        }
    }

    @GET
    @Path("/{id: [0-9]+}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "One registration",
            description = "For the account that it belongs to or that bought it, the team, or with a token.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "401", description = "Neither signed in nor the right token")
    @APIResponse(responseCode = "403", description = "Somebody else's registration")
    @APIResponse(responseCode = "404", description = "No such registration")
    public Answer get(@PathParam("id") long id) {
        return Answer.of(amendments.rights(id, token()).registration());
    }

    @PUT
    @Path("/{id: [0-9]+}")
    @Operation(
            summary = "Change what a registration says about its person",
            description = "Until the time that the organizer set, else until the event starts; the team until it ends."
                    + " What is left out becomes empty, except the address: another one is another person.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "403", description = "Somebody else's registration")
    @APIResponse(responseCode = "404", description = "No such registration")
    @APIResponse(responseCode = "409", description = "Too late, or declined or cancelled")
    @APIResponse(responseCode = "422", description = "A field is refused")
    @APIResponse(responseCode = "429", description = "Too many changes from this address")
    public Answer change(@PathParam("id") long id, Change body) {
        if (body == null) throw DomainException.invalid("name", "required");
        Amend command = new Amend(
                body.name(),
                body.email(),
                body.phone(),
                body.organisation(),
                body.role(),
                body.teamName(),
                body.members());
        return Answer.of(amendments.change(id, token(), command));
    }

    @POST
    @Path("/{id: [0-9]+}/transfer")
    @Operation(
            summary = "Hand a ticket over to another person",
            description = "The old code is worth nothing from then on; the new person gets a ticket by mail.")
    @APIResponse(
            responseCode = "201",
            description = "The new person's registration",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "403", description = "Somebody else's registration")
    @APIResponse(responseCode = "404", description = "No such registration")
    @APIResponse(responseCode = "409", description = "Used already, too late, not approved, or registered already")
    @APIResponse(responseCode = "422", description = "A field is refused")
    @APIResponse(responseCode = "429", description = "Too many transfers from this address")
    public Response transfer(@PathParam("id") long id, Handover body) {
        if (body == null) throw DomainException.invalid("name", "required");
        String language = body.language() == null ? texts.locale(headers).getLanguage() : body.language();
        RegistrationInfo to = transfers.transfer(
                id,
                token(),
                new Transfer(body.name(), body.email(), body.organisation(), body.role(), body.members(), language));
        return Response.created(uri.getBaseUriBuilder()
                        .path("registrations")
                        .path(Long.toString(to.id()))
                        .build())
                .entity(Answer.of(to))
                .build();
    }

    private String token() {
        return tokenInHeader != null ? tokenInHeader : tokenInAddress;
    }
}
