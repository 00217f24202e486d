package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.AccountPayments;
import org.netevent.payment.boundary.RefundCommand;
import org.netevent.payment.boundary.Refunds;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.Json;
import org.netevent.web.platform.rest.PageParams;

/** {@code /payments} (SPEC §4): what somebody paid, and money that goes back. */
@Path("/payments")
@Tag(name = "Orders and payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {
    @Inject
    AccountPayments payments;

    @Inject
    Refunds refunds;

    @Context
    HttpHeaders headers;

    /** What to pay back. */
    @Schema(name = "RefundRequest")
    public record Refunding(
            @Schema(
                            description =
                                    "In the payment's currency, a decimal string or a number; absent: all that is left",
                            implementation = String.class,
                            examples = "20.00")
                    JsonValue amount,
            @Schema(maxLength = 500, description = "Told to the buyer") String reason,
            @Schema(description = "Whose tickets end with a refund in part; a full one ends all of the order's")
                    List<Long> registrations) {}

    @GET
    @Path("/{user_id:[0-9]+}")
    @Operation(summary = "What an account has paid, the latest first", description = "Oneself, or an administrator.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Somebody else")
    @APIResponse(responseCode = "404", description = "No such account")
    public Page<PaymentJson> of(@PathParam("user_id") long account, @BeanParam PageParams paging) {
        return payments.of(account, paging.request(Set.of())).map(PaymentJson::of);
    }

    @POST
    @Path("/refund/{payment_id:[0-9]+}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Pay back a payment, as a whole or in part",
            description = "By the event's organizer or an administrator. The sum is reserved at once and paid back soon"
                    + " after; of an offline payment the organizer pays it back by hand.")
    @RequestBody(
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Refunding.class)))
    @APIResponse(responseCode = "200", description = "The refund")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Neither organizer of the event nor administrator")
    @APIResponse(responseCode = "404", description = "No such payment")
    @APIResponse(responseCode = "409", description = "Not paid, or not so much is left")
    @APIResponse(responseCode = "422", description = "A field is refused")
    public RefundJson refund(@PathParam("payment_id") long payment, byte[] body) {
        Refunding wanted = Json.optional(body, headers.getMediaType(), Refunding.class);
        RefundCommand command = wanted == null
                ? new RefundCommand(null, null, null)
                : new RefundCommand(amount(wanted.amount()), wanted.reason(), wanted.registrations());
        return RefundJson.of(refunds.refund(payment, command));
    }

    private static BigDecimal amount(JsonValue sent) {
        if (sent == null || sent == JsonValue.NULL) return null;
        if (sent instanceof JsonNumber number) return number.bigDecimalValue();
        if (sent instanceof JsonString text && text.getString().isBlank()) return null;
        if (sent instanceof JsonString text && text.getString().strip().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?"))
            return new BigDecimal(text.getString().strip());
        throw DomainException.invalid("amount", "amount");
    }
}
