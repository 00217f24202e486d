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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.Checkout;
import org.netevent.payment.boundary.Purchased;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code POST /tickets/{type_id}/purchase} (SPEC §4): tickets of one type, by an account or a guest. */
@Path("/tickets/{type_id:[0-9]+}/purchase")
@Tag(name = "Orders and payments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PurchaseResource {
    @Inject
    Checkout checkout;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    @POST
    @Operation(
            summary = "Buy tickets of one type",
            description =
                    "Holds the seats and begins the payment: by Stripe at checkout_url, offline with the reference and"
                            + " the instructions. What costs nothing is paid at once.")
    @APIResponse(
            responseCode = "201",
            description = "The order",
            content = @Content(schema = @Schema(implementation = PurchaseJson.class)))
    @APIResponse(responseCode = "404", description = "No such ticket type, or a hidden one without its access code")
    @APIResponse(responseCode = "409", description = "Sold out, not on sale, or not so many in one order")
    @APIResponse(responseCode = "422", description = "A field is refused")
    @APIResponse(responseCode = "429", description = "Too many orders from this address")
    @APIResponse(responseCode = "503", description = "Stripe refuses; nothing is held")
    public Response purchase(@PathParam("type_id") long typeId, PurchaseBody body) {
        if (body == null) throw DomainException.invalid("quantity", "required");
        Purchased purchased =
                checkout.purchase(body.command(typeId, texts.locale(headers).getLanguage()));
        return Response.created(URI.create(purchased.url()))
                .entity(new PurchaseJson(purchased))
                .build();
    }
}
