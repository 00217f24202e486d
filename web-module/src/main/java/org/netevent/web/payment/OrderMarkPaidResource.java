package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.OfflinePayments;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.web.platform.rest.Json;

/** {@code POST /orders/{id}/mark-paid}: the money came by bank transfer or at the door. */
@Path("/orders/{id:[0-9]+}/mark-paid")
@Tag(name = "Orders and payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class OrderMarkPaidResource {
    private static final int MAX_NOTE = 500;

    @Inject
    OfflinePayments payments;

    @Context
    HttpHeaders headers;

    @Schema(name = "MarkPaid")
    public record Marking(@Schema(maxLength = MAX_NOTE, description = "For the audit log") String note) {}

    @POST
    @Operation(
            summary = "Mark an order as paid",
            description =
                    "By the event's organizer or an administrator; also one that has expired, while there are seats.")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Marking.class)))
    @APIResponse(responseCode = "204", description = "Paid; the tickets are on their way")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Neither organizer of the event nor administrator")
    @APIResponse(responseCode = "404", description = "No such order")
    @APIResponse(responseCode = "409", description = "Paid already, without details, or no seats are left")
    @APIResponse(responseCode = "422", description = "The note is too long")
    public void mark(@PathParam("id") long id, byte[] body) {
        Marking marking = Json.optional(body, headers.getMediaType(), Marking.class);
        String note = marking == null ? null : marking.note();
        if (note != null && note.length() > MAX_NOTE)
            throw DomainException.invalid(List.of(new FieldError("note", "length", Map.of("min", 0, "max", MAX_NOTE))));
        payments.markPaid(id, note);
    }
}
