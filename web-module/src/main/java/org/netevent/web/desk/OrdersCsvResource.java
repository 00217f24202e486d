package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /events/{id}/orders.csv}: what the organizer's list of orders shows, as a file. */
@Path("/events/{id}/orders.csv")
@Tag(name = "Orders and payments")
@RequestScoped
public class OrdersCsvResource {
    @Inject
    OrdersExport export;

    @GET
    @Produces(OrdersResource.CSV)
    @Operation(
            summary = "The orders of an event as CSV for people",
            description = "Headings in the reader's language; semicolons in German, as its spreadsheets want them.")
    @APIResponse(
            responseCode = "200",
            description = "All orders that the filters let through",
            content = @Content(mediaType = OrdersResource.CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "A filter is refused")
    public Response get(@PathParam("id") long eventId, @BeanParam OrderParams filters, @Context HttpHeaders headers) {
        return export.csv(filters.filter(eventId), headers);
    }
}
