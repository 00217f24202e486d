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
import org.netevent.tickettype.boundary.DiscountCodeCommand;
import org.netevent.tickettype.boundary.DiscountCodeView;
import org.netevent.tickettype.boundary.DiscountCodes;

/** One discount code, for its event's team. */
@Path("/discount-codes/{id:[0-9]+}")
@Tag(name = "Tickets on sale")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiscountCodeResource {
    @Inject
    DiscountCodes codes;

    @GET
    @Operation(summary = "Read a discount code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiscountCodeView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such code")
    public DiscountCodeView get(@PathParam("id") long id) {
        return codes.get(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a discount code",
            description =
                    "A field that is absent stays as it is, null empties it. Orders that used it keep their sums.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DiscountCodeCommand.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiscountCodeView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such code")
    @APIResponse(responseCode = "409", description = "The event has this code already, or it was changed meanwhile")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, each with its message")
    public DiscountCodeView edit(@PathParam("id") long id, JsonObject body) {
        return codes.edit(id, Merged.onto(codes.get(id), body, "code", DiscountCodeCommand.class));
    }

    @DELETE
    @Operation(summary = "Remove a discount code that no order ever used")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such code")
    @APIResponse(responseCode = "409", description = "An order used it")
    public void remove(@PathParam("id") long id) {
        codes.remove(id);
    }
}
