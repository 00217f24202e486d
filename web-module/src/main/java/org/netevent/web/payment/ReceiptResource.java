package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.ReceiptFile;
import org.netevent.payment.boundary.Receipts;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.web.desk.QueryValues;

/** {@code GET /orders/{id}/receipt.pdf}: what was paid, or paid back, on paper. */
@Path("/orders/{id}/receipt.pdf")
@Tag(name = "Orders and payments")
@RequestScoped
public class ReceiptResource {
    private static final String PDF = "application/pdf";

    @Inject
    Receipts receipts;

    @GET
    @Produces(PDF)
    @Operation(
            summary = "The receipt of an order, for its buyer and the event's team",
            description = "In the buyer's language. Numbered without a gap for each organizer.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "Neither the buyer's nor of the event's team")
    @APIResponse(responseCode = "404", description = "No such order, or it was not paid")
    @APIResponse(responseCode = "422", description = "refund is no number")
    public Response get(
            @PathParam("id") long orderId,
            @QueryParam("token") @Parameter(description = "Of the order's secret link, for guests") String token,
            @QueryParam("refund") @Parameter(description = "The id of a refund; without it the payment's receipt")
                    String refund) {
        List<FieldError> errors = new ArrayList<>();
        Long refundId = QueryValues.id("refund", refund, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        ReceiptFile file = receipts.pdf(orderId, token == null || token.isBlank() ? null : token, refundId);
        return Response.ok(file.pdf(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"")
                .build();
    }
}
