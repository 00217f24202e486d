package org.netevent.web.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.netevent.checkin.boundary.Direction;

/** A ticket with re-entry is freed (SPEC §4). */
@Path("/checkout")
@Tag(name = "Check-in")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckOutResource {
    @Inject
    ScanAnswers answers;

    @Context
    HttpHeaders headers;

    @POST
    @Path("/{code}")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "Optional",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScanRequest.class)))
    @Operation(summary = "Free a re-entry ticket", description = "The next check-in admits it again.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScanAnswers.CheckedOut.class)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No ticket has this code")
    @APIResponse(responseCode = "409", description = "Not inside, cancelled, refunded, or the event has no re-entry")
    @APIResponse(responseCode = "422", description = "The signature is forged, or a field is wrong")
    public Response checkOut(@PathParam("code") String code, byte[] body) {
        return answers.take(code, Direction.OUT, body, headers);
    }
}
