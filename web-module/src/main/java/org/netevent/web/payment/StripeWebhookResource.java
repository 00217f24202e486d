package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.PaymentError;
import org.netevent.payment.boundary.StripeWebhook;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;
import org.netevent.web.platform.rest.Problem;
import org.netevent.web.platform.rest.ProblemTexts;
import org.netevent.web.platform.rest.Problems;

/** {@code POST /payments/stripe/webhook} (SPEC §4): Stripe tells, and signs what it tells. */
@Path("/payments/stripe/webhook")
@Tag(name = "Orders and payments")
@RequestScoped
@Consumes(MediaType.WILDCARD)
public class StripeWebhookResource {
    /** To Stripe these are errors of the request, not of a field in it. */
    private static final Set<ErrorCode> BAD_REQUESTS =
            Set.of(PaymentError.WEBHOOK_SIGNATURE, PaymentError.WEBHOOK_UNREADABLE);

    @Inject
    StripeWebhook webhook;

    @Inject
    Problems problems;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    @POST
    @Operation(
            summary = "Events of Stripe",
            description =
                    "Called by Stripe alone. An event that comes again, or is about nothing of ours, is answered alike"
                            + " and changes nothing.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "400", description = "The signature is missing, wrong or older than five minutes")
    @APIResponse(responseCode = "404", description = "This server has no secret for webhooks")
    @APIResponse(
            responseCode = "409",
            description = "A refund made at Stripe has no room beside one asked for here: to be sent again")
    public Response receive(@HeaderParam("Stripe-Signature") @Parameter(hidden = true) String signature, byte[] body) {
        try {
            webhook.receive(new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8), signature);
            return Response.noContent().build();
        } catch (DomainException e) {
            if (!BAD_REQUESTS.contains(e.code())) throw e;
            return bad(problems.of(e, texts.locale(headers)));
        }
    }

    private Response bad(Problem problem) {
        Problem bad = new Problem(
                Response.Status.BAD_REQUEST.getStatusCode(),
                problem.code(),
                problem.title(),
                problem.detail(),
                problem.errors(),
                problem.members());
        return problems.answer(bad, texts.locale(headers));
    }
}
