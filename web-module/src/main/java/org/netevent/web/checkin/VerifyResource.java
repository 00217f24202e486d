package org.netevent.web.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.checkin.boundary.CheckIns;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.TicketCheck;

/** The other names of looking at a ticket and of using it (SPEC §4). */
@Path("/verify")
@Tag(name = "Check-in")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerifyResource {
    @Inject
    CheckIns checkIns;

    @Inject
    ScanAnswers answers;

    @Context
    HttpHeaders headers;

    @GET
    @Path("/ticket/{code}")
    @Operation(summary = "Look at a ticket; changes nothing", description = "The same as /verify-ticket/{code}.")
    @APIResponse(responseCode = "200", description = "The ticket and whose it is")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No ticket has this code")
    @APIResponse(responseCode = "422", description = "The signature is forged")
    public TicketCheck ticket(@PathParam("code") String code) {
        return checkIns.verify(code);
    }

    @POST
    @Path("/mark-used/{code}")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "Optional",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScanRequest.class)))
    @Operation(summary = "Use a ticket", description = "The same as /mark-used/{code}.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScanAnswers.Admitted.class)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No ticket has this code")
    @APIResponse(responseCode = "409", description = "Already used, cancelled, refunded or of another event")
    @APIResponse(responseCode = "422", description = "The signature is forged, or a field is wrong")
    public Response markUsed(@PathParam("code") String code, byte[] body) {
        return answers.take(code, Direction.IN, body, headers);
    }
}
