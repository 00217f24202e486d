package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.account.boundary.ApiTokens;
import org.netevent.platform.security.Role;
import org.netevent.web.platform.rest.NotRepeatable;

/** The administrators' door. Apart because another resource has the paths below {@code /admin}. */
@Path("admin/login")
@Tag(name = "Accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdminLoginResource {
    @Inject
    ApiTokens tokens;

    @POST
    @Operation(summary = "Sign in as an administrator")
    @APIResponse(responseCode = "200", description = "Both tokens")
    @APIResponse(responseCode = "403", description = "No administrator")
    @NotRepeatable
    public SignedIn logIn(SigningIn body) {
        if (body == null) throw new BadRequestException();
        return SignedIn.of(tokens.signIn(body.credentials(), Role.ADMIN));
    }
}
