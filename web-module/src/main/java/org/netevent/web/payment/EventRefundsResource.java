package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.EventRefunds;
import org.netevent.payment.boundary.RefundAll;
import org.netevent.payment.boundary.Refundable;
import org.netevent.payment.boundary.RefundsAsked;
import org.netevent.web.platform.rest.Json;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code /events/{id}/refunds}: the money of an event that does not take place goes back to all who paid. */
@Path("/events/{id:[0-9]+}/refunds")
@Tag(name = "Orders and payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class EventRefundsResource {
    @Inject
    EventRefunds refunds;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    @Schema(name = "EventRefundsRequest")
    public record Refunding(@Schema(maxLength = 500, description = "Told to every buyer") String reason) {}

    /** @param byHand how many of the orders were paid offline */
    @Schema(name = "EventRefundable")
    public record Due(
            long orders,
            long byHand,
            @Schema(examples = "120.00") BigDecimal amount,
            @Schema(examples = "EUR") String currency) {}

    /**
     * @param refunds how many payments go back by this request
     * @param amount their sum
     * @param failed what could not be asked for
     */
    @Schema(name = "EventRefunds")
    public record Asked(
            int refunds,
            @Schema(examples = "120.00") BigDecimal amount,
            @Schema(examples = "EUR") String currency,
            List<NotAsked> failed) {}

    @Schema(name = "EventRefundFailed")
    public record NotAsked(long paymentId, long orderId, String orderCode, String detail) {}

    @GET
    @Operation(summary = "What can be paid back of a cancelled event")
    @APIResponse(responseCode = "200", description = "How many orders, and the sum")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Neither organizer of the event nor administrator")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "409", description = "The event is not cancelled")
    public Due due(@PathParam("id") long event) {
        Refundable due = refunds.outstanding(event);
        return new Due(
                due.orders(), due.byHand(), due.amount().amount(), due.amount().currencyCode());
    }

    @POST
    @Operation(
            summary = "Pay back all that was paid for a cancelled event",
            description = "All that is left of every payment. Sent again, or twice at once, it asks for what is left.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Refunding.class)))
    @APIResponse(responseCode = "200", description = "How much goes back, and what could not be asked for")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Neither organizer of the event nor administrator")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "409", description = "The event is not cancelled")
    @APIResponse(responseCode = "422", description = "The reason is too long")
    public Asked refund(@PathParam("id") long event, byte[] body) {
        Refunding wanted = Json.optional(body, headers.getMediaType(), Refunding.class);
        RefundsAsked asked = refunds.refundAll(event, new RefundAll(wanted == null ? null : wanted.reason()));
        return new Asked(
                asked.refunds(),
                asked.amount().amount(),
                asked.amount().currencyCode(),
                asked.failed().stream().map(this::failed).toList());
    }

    private NotAsked failed(RefundsAsked.Failed failed) {
        String key = failed.why() == null
                ? "payment.refund_fault"
                : "error." + failed.why().name().toLowerCase(Locale.ROOT);
        return new NotAsked(
                failed.paymentId(),
                failed.orderId(),
                failed.orderCode(),
                texts.text(key, Map.of(), texts.locale(headers)));
    }
}
