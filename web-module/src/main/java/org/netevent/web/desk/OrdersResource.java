package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.OrderFilter;
import org.netevent.desk.boundary.OrderList;
import org.netevent.desk.boundary.OrderRow;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** {@code GET /events/{id}/orders}: the orders of an event for its team (SPEC §3 Sell). */
@Path("/events/{id}/orders")
@Tag(name = "Orders and payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
    static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    OrderList list;

    /**
     * @param paymentMethod free, offline or stripe; null until it is chosen
     * @param types what it is made of, for people
     * @param refunded asked or paid back so far
     */
    @Schema(name = "OrderListItem")
    public record Item(
            long id,
            String code,
            String status,
            String paymentMethod,
            String name,
            String email,
            String organisation,
            int tickets,
            String types,
            String currency,
            BigDecimal subtotal,
            BigDecimal discount,
            String discountCode,
            BigDecimal total,
            BigDecimal refunded,
            Instant createdAt,
            Instant paidAt,
            Instant expiresAt) {
        static Item of(OrderRow row) {
            return new Item(
                    row.id(),
                    row.code(),
                    row.status().wire(),
                    row.method() == null ? null : row.method().wire(),
                    row.name(),
                    row.email(),
                    row.organisation(),
                    row.tickets(),
                    row.types(),
                    row.total().currencyCode(),
                    row.subtotal().amount(),
                    row.discount().amount(),
                    row.discountCode(),
                    row.total().amount(),
                    row.refunded().amount(),
                    row.createdAt(),
                    row.paidAt(),
                    row.expiresAt());
        }
    }

    @GET
    @Produces("application/json;qs=1.0")
    @Operation(
            summary = "Orders of an event, for its team",
            description = "Sort by code, name, total, status or created_at; a minus turns it round.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "A filter is refused")
    public Page<Item> page(
            @PathParam("id") long eventId, @BeanParam OrderParams filters, @BeanParam PageParams paging) {
        return list.page(filters.filter(eventId), paging.request(OrderList.SORTABLE))
                .map(Item::of);
    }

    @GET
    @Produces(CSV + ";qs=0.5")
    @Operation(summary = "The same as CSV, all pages")
    @APIResponse(
            responseCode = "200",
            description = "All pages",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@PathParam("id") long eventId, @BeanParam OrderParams filters) {
        OrderFilter filter = filters.filter(eventId);
        return Response.ok(OrderTable.forPrograms(taker -> list.each(filter, taker)), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"orders-" + eventId + ".csv\"")
                .build();
    }
}
