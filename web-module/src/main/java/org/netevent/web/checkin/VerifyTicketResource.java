package org.netevent.web.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.checkin.boundary.CheckIns;
import org.netevent.checkin.boundary.TicketCheck;

/** Staff look at a ticket (SPEC §4). */
@Path("/verify-ticket")
@Tag(name = "Check-in")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerifyTicketResource {
    @Inject
    CheckIns checkIns;

    @GET
    @Path("/{code}")
    @Operation(
            summary = "Look at a ticket; changes nothing",
            description = "The code is a serial, or the text of the QR code, which is signed.")
    @APIResponse(responseCode = "200", description = "The ticket and whose it is")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No ticket has this code")
    @APIResponse(responseCode = "422", description = "The signature is forged")
    public TicketCheck verify(@PathParam("code") String code) {
        return checkIns.verify(code);
    }
}
