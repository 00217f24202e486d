package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.Checkout;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.boundary.PaymentStatus;

/** {@code POST /orders/{id}/pay}: begins to pay an order that has its details, or goes on with it. */
@Path("/orders/{id:[0-9]+}/pay")
@Tag(name = "Orders and payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrderPayResource {
    @Inject
    Checkout checkout;

    @QueryParam("token")
    @Parameter(description = "From the answer to the order, where nobody is signed in")
    String tokenInAddress;

    @HeaderParam("X-Order-Token")
    @Parameter(description = "The same, kept out of the address")
    String tokenInHeader;

    /** @param status paid for what costs nothing; unknown while Stripe has not answered: ask again then */
    @Schema(name = "PaymentStart")
    public record Start(
            long paymentId,
            PaymentStatus status,
            @Schema(nullable = true) String checkoutUrl,
            @Schema(nullable = true) String clientSecret,
            @Schema(nullable = true, description = "What a bank transfer names") String reference,
            @Schema(nullable = true, description = "How to pay offline, in the organizer's words")
                    String instructions) {}

    @POST
    @Operation(summary = "Begin to pay an order, or go on with it", description = "By its method. Twice is the same.")
    @APIResponse(responseCode = "200", description = "How to pay")
    @APIResponse(responseCode = "401", description = "Neither signed in nor the right token")
    @APIResponse(responseCode = "403", description = "Somebody else's")
    @APIResponse(responseCode = "404", description = "No such order")
    @APIResponse(responseCode = "409", description = "It is over, lacks details or a method")
    @APIResponse(responseCode = "503", description = "Stripe refuses")
    public Start pay(@PathParam("id") long id) {
        PaymentStart start = checkout.pay(id, tokenInHeader == null ? tokenInAddress : tokenInHeader);
        return new Start(
                start.paymentId(),
                start.status(),
                start.checkoutUrl(),
                start.clientSecret(),
                start.reference(),
                start.instructions());
    }
}
