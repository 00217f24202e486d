package org.netevent.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.order.boundary.OrderTickets;
import org.netevent.ticket.boundary.PaperSize;

/** All tickets of an order as one PDF, written page by page. */
@Path("/orders/{id}/tickets.pdf")
@Tag(name = "Orders")
@RequestScoped
public class OrderTicketsResource {
    @Inject
    OrderTickets tickets;

    @GET
    @Produces(PaperAnswer.PDF)
    @Operation(
            summary = "The tickets of an order as PDF",
            description = "For who bought them, by account or by the order's secret link, and for the team.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PaperAnswer.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "Somebody else's order")
    @APIResponse(responseCode = "404", description = "No such order, or none of its tickets admits")
    @APIResponse(responseCode = "422", description = "No such size")
    public Response pdf(
            @PathParam("id") long orderId,
            @QueryParam("size")
                    @Parameter(
                            description = "A page of paper, or one the size of a phone",
                            schema =
                                    @Schema(
                                            enumeration = {"a4", "phone"},
                                            defaultValue = "a4"))
                    String size,
            @QueryParam("token") @Parameter(description = "The token of the order's secret link") String token) {
        PaperSize paper = PaperAnswer.size(size);
        String code = tickets.require(orderId, token);
        return PaperAnswer.of("tickets-" + code, out -> tickets.write(orderId, token, paper, out));
    }
}
