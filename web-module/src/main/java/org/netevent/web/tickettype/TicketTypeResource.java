package org.netevent.web.tickettype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeView;
import org.netevent.tickettype.boundary.TicketTypes;

/** One ticket type, for its event's team (SPEC §4). */
@Path("/ticket-types/{id:[0-9]+}")
@Tag(name = "Tickets on sale")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketTypeResource {
    @Inject
    TicketTypes types;

    @GET
    @Operation(summary = "Read a ticket type as its team sees it, with the access code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TicketTypeView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such type")
    public TicketTypeView get(@PathParam("id") long id) {
        return types.get(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a ticket type",
            description = "A field that is absent stays as it is, null empties it. What was ordered keeps its price.")
    @RequestBody(content = @Content(schema = @Schema(implementation = TicketTypeCommand.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TicketTypeView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such type")
    @APIResponse(
            responseCode = "409",
            description = "Another currency than the other types, or changed since the given `version`")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, each with its message")
    public TicketTypeView edit(@PathParam("id") long id, JsonObject body) {
        return types.edit(id, Merged.onto(types.get(id), body, "name", TicketTypeCommand.class));
    }

    @DELETE
    @Operation(summary = "Remove a ticket type that nobody ever ordered")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such type")
    @APIResponse(responseCode = "409", description = "It was ordered")
    public void remove(@PathParam("id") long id) {
        types.remove(id);
    }
}
