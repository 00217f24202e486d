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
import jakarta.ws.rs.QueryParam;
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
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.tickettype.boundary.TicketShop;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeView;
import org.netevent.tickettype.boundary.TicketTypes;

/** The ticket types of an event (SPEC §4). */
@Path("/events")
@Tag(name = "Tickets on sale")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventTicketsResource {
    private static final String EXAMPLE =
            """
            {"name": "Early bird", "kind": "early_bird", "price": "20.00", "currency": "EUR", "quantity": 100,
             "sale_starts": "2026-11-01T08:00:00Z", "sale_ends": "2026-12-01T00:00:00Z"}""";

    @Inject
    TicketShop shop;

    @Inject
    TicketTypes types;

    /** @param ids of the event's types, the first on top */
    @Schema(name = "TicketTypeOrder")
    public record Sorting(List<Long> ids) {}

    @GET
    @Path("/{id:[0-9]+}/tickets")
    @Operation(
            summary = "The ticket types of an event",
            description =
                    "An event without any has one free ticket for everybody. Types with an access code only with"
                            + " `access_code`, or for the event's team. `state` is not_yet, on_sale, sold_out, waitlist or ended.")
    @APIResponse(responseCode = "200", description = "All that the caller sees, in their order")
    @APIResponse(responseCode = "404", description = "No event that the caller may know of")
    public Page<TicketTypeView> list(@PathParam("id") long eventId, @QueryParam("access_code") String accessCode) {
        return page(shop.of(eventId, accessCode).types());
    }

    @GET
    @Path("/code/{code}/tickets")
    @Operation(summary = "The ticket types of an event by its code")
    @APIResponse(responseCode = "200", description = "All that the caller sees, in their order")
    @APIResponse(responseCode = "404", description = "No event that the caller may know of")
    public Page<TicketTypeView> byCode(@PathParam("code") String code, @QueryParam("access_code") String accessCode) {
        return page(shop.byCode(code, accessCode).types());
    }

    @POST
    @Path("/{id:[0-9]+}/tickets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a ticket type",
            description = "With its first one an event sells: it has automatic approval, and people order tickets.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TicketTypeCommand.class),
                            examples = @ExampleObject(name = "Cheaper for the early", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Added as the last; `Location` is its address",
            content = @Content(schema = @Schema(implementation = TicketTypeView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(
            responseCode = "409",
            description =
                    "Another currency than the other types, manual approval, or people who still wait for a free seat")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, each with its message")
    public Response create(@PathParam("id") long eventId, JsonObject body) {
        TicketTypeView type = types.create(eventId, Merged.read(body, "name", TicketTypeCommand.class));
        return Response.created(URI.create("ticket-types/" + type.id()))
                .entity(type)
                .build();
    }

    @PUT
    @Path("/{id:[0-9]+}/tickets/order")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sort the ticket types of an event", description = "Those that are left out come last.")
    @APIResponse(responseCode = "200", description = "All of them, in their new order")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event, or no such type of it")
    @APIResponse(responseCode = "422", description = "No ids")
    public Page<TicketTypeView> sort(@PathParam("id") long eventId, Sorting body) {
        if (body == null || body.ids() == null || body.ids().contains(null))
            throw DomainException.invalid("ids", "required");
        return page(types.sort(eventId, body.ids()));
    }

    private static Page<TicketTypeView> page(List<TicketTypeView> all) {
        return new Page<>(all, 0, TicketTypes.MAX, all.size());
    }
}
