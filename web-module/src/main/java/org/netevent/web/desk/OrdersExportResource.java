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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.OrderFilter;
import org.netevent.desk.boundary.OrderList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.XlsxStream;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code GET /events/{id}/orders.csv} and {@code .xlsx}: what the page shows, for a spreadsheet in the reader's language. */
@Path("/events/{id}/orders.{format:csv|xlsx}")
@Tag(name = "Orders")
@RequestScoped
public class OrdersExportResource {
    @Inject
    OrderList list;

    @Inject
    EventLookup events;

    @Inject
    Texts texts;

    @Inject
    ProblemTexts languages;

    @GET
    @Produces({XlsxStream.TYPE, OrdersResource.CSV})
    @Operation(
            summary = "The orders of an event for people, as a workbook or as CSV",
            description = "Headings in the reader's language; in CSV semicolons in German, as its spreadsheets want them."
                    + " Times of the workbook are in the event's zone.")
    @APIResponse(
            responseCode = "200",
            description = "All orders that the filters let through",
            content = {
                @Content(mediaType = XlsxStream.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = OrdersResource.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "A filter is refused")
    public Response export(
            @PathParam("id") long eventId,
            @PathParam("format") String format,
            @BeanParam OrderParams filters,
            @Context HttpHeaders headers) {
        OrderFilter filter = filters.filter(eventId);
        Locale locale = languages.locale(headers);
        boolean csv = format.equals("csv");
        Object table = csv
                ? OrderTable.forPeople(
                        column -> texts.get(locale, "desk.order_csv." + column),
                        locale.getLanguage().equals("de") ? ';' : ',',
                        taker -> list.each(filter, taker))
                : OrderTable.workbook(
                        texts.get(locale, "nav.orders"),
                        column -> texts.get(locale, "desk.order_csv." + column),
                        events.get(eventId).timeZone(),
                        taker -> list.each(filter, taker));
        return Response.ok(table, csv ? OrdersResource.CSV : XlsxStream.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"orders-" + eventId + "." + format + "\"")
                .build();
    }
}
