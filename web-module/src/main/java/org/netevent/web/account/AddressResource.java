package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.account.boundary.OwnAddress;
import org.netevent.platform.error.DomainException;

/** {@code /auth/address}: an account's address is confirmed, and what guests did with it joins the account (SPEC §1). */
@Path("auth/address")
@Tag(name = "Accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AddressResource {
    @Inject
    OwnAddress address;

    /** @param token from the link in the mail */
    @Schema(name = "AddressConfirmation")
    public record Confirmation(@Schema(required = true) String token) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ask for the link that confirms the own address; it comes by mail")
    @APIResponse(responseCode = "202", description = "Under way, unless the address is confirmed already")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "429", description = "Asked too often")
    public Response ask() {
        address.ask();
        return Response.accepted().build();
    }

    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm the own address",
            description = "Registrations, orders and places in queues that guests made with it join the account.")
    @APIResponse(responseCode = "204", description = "Confirmed, or it was before")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Another account's link")
    @APIResponse(responseCode = "404", description = "No such link")
    @APIResponse(responseCode = "422", description = "There is no token")
    public void confirm(Confirmation body) {
        if (body == null || body.token() == null) throw DomainException.invalid("token", "required");
        address.confirm(body.token());
    }
}
