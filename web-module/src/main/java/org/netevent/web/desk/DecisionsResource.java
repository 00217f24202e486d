package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.registration.boundary.Approvals;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.ticket.boundary.ApprovedTicket;
import org.netevent.ticket.boundary.Tickets;

/** One registration is decided (SPEC §4). */
@Path("/admin")
@Tag(name = "Approval")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {
    @Inject
    Tickets tickets;

    @Inject
    Approvals approvals;

    @Inject
    RegistrationList list;

    @Schema(name = "DeclineRequest")
    public record Decline(@Schema(maxLength = 500, examples = "The payment did not arrive") String reason) {}

    /** @param reason that was kept, and told to the person: the first one */
    @Schema(name = "Declined")
    public record Declined(String status, String reason) {}

    @POST
    @Path("/approve/{id}")
    @Operation(summary = "Approve a registration; its ticket is issued once")
    @APIResponse(responseCode = "200", description = "Approved, now or before")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such registration")
    @APIResponse(responseCode = "409", description = "Declined or cancelled, or no seat is left")
    public ApprovedTicket approve(@PathParam("id") long id) {
        return tickets.approve(id);
    }

    @POST
    @Path("/decline/{id}")
    @Operation(summary = "Decline a pending registration")
    @APIResponse(responseCode = "200", description = "Declined, now or before")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such registration")
    @APIResponse(responseCode = "409", description = "Not pending")
    @APIResponse(responseCode = "422", description = "The reason is too long")
    public Declined decline(@PathParam("id") long id, Decline body) {
        RegistrationInfo declined = approvals.decline(id, body == null ? null : body.reason());
        return new Declined(
                declined.status().wire(), list.row(declined.eventId(), id).declineReason());
    }
}
