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

/** A ticket is used, by its first name of SPEC §4. */
@Path("/mark-used")
@Tag(name = "Check-in")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MarkUsedResource {
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
    @Operation(
            summary = "Use a ticket",
            description = "Of any number at the same time one gets 200, the others 409 with used_at and gate.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScanAnswers.Admitted.class)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No ticket has this code")
    @APIResponse(
            responseCode = "409",
            description =
                    "Already used (with used_at and gate), cancelled, refunded, of another event, or the nonce was used otherwise")
    @APIResponse(responseCode = "422", description = "The signature is forged, or a field is wrong")
    public Response markUsed(@PathParam("code") String code, byte[] body) {
        return answers.take(code, Direction.IN, body, headers);
    }
}
