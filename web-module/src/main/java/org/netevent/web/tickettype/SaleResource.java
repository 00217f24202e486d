package org.netevent.web.tickettype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.platform.paging.Page;
import org.netevent.tickettype.boundary.DiscountCodeCommand;
import org.netevent.tickettype.boundary.DiscountCodeView;
import org.netevent.tickettype.boundary.DiscountCodes;
import org.netevent.tickettype.boundary.SaleTerms;
import org.netevent.tickettype.boundary.SaleTermsCommand;
import org.netevent.tickettype.boundary.TermsOfSale;

/** How an event sells, for its team: discount codes and terms. */
@Path("/events")
@Tag(name = "Tickets on sale")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SaleResource {
    private static final String EXAMPLE =
            """
            {"code": "FRIENDS20", "kind": "percent", "value": "20", "max_uses": 50, "valid_until": "2026-12-01T00:00:00Z"}""";

    @Inject
    DiscountCodes codes;

    @Inject
    TermsOfSale terms;

    @GET
    @Path("/{id:[0-9]+}/discount-codes")
    @Operation(summary = "The discount codes of an event, the newest first")
    @APIResponse(responseCode = "200", description = "All of them, each with how often it was used")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Page<DiscountCodeView> codes(@PathParam("id") long eventId) {
        List<DiscountCodeView> all = codes.of(eventId);
        return new Page<>(all, 0, DiscountCodes.MAX, all.size());
    }

    @POST
    @Path("/{id:[0-9]+}/discount-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a discount code",
            description = "`kind` is percent or amount; an amount is in the event's currency.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DiscountCodeCommand.class),
                            examples = @ExampleObject(name = "A fifth off", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added; `Location` is its address",
            content = @Content(schema = @Schema(implementation = DiscountCodeView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "409", description = "The event has this code already")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, each with its message")
    public Response create(@PathParam("id") long eventId, JsonObject body) {
        DiscountCodeView code = codes.create(eventId, Merged.read(body, "code", DiscountCodeCommand.class));
        return Response.created(URI.create("discount-codes/" + code.id()))
                .entity(code)
                .build();
    }

    @GET
    @Path("/{id:[0-9]+}/sale-terms")
    @Operation(summary = "How an event takes money, and until when tickets can be changed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SaleTerms.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public SaleTerms terms(@PathParam("id") long eventId) {
        return terms.of(eventId);
    }

    @PUT
    @Path("/{id:[0-9]+}/sale-terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set how an event takes money",
            description = "A field that is absent stays as it is, null empties it or sets what is usual.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SaleTermsCommand.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SaleTerms.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, each with its message")
    public SaleTerms set(@PathParam("id") long eventId, JsonObject body) {
        return terms.set(eventId, Merged.onto(terms.of(eventId), body, "offline", SaleTermsCommand.class));
    }
}
