package org.netevent.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.account.boundary.ApiTokens;
import org.netevent.account.boundary.NewAccount;
import org.netevent.account.boundary.OwnAccount;
import org.netevent.account.boundary.SignUp;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Role;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.rest.NotRepeatable;
import org.netevent.web.platform.security.Authentication;
import org.netevent.web.platform.security.BrowserSession;

/** Accounts and tokens over HTTP (SPEC §4). */
@Path("auth")
@Tag(name = "Accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuthResource {
    @Inject
    SignUp signUp;

    @Inject
    ApiTokens tokens;

    @Inject
    OwnAccount own;

    @Inject
    Preferences preferences;

    @Context
    HttpServletRequest request;

    @POST
    @Path("register")
    @Operation(summary = "Sign up, as an attendee unless role says organizer")
    @APIResponse(
            responseCode = "201",
            description = "The account",
            content = @Content(schema = @Schema(implementation = User.class)))
    @APIResponse(responseCode = "409", description = "The address has an account already")
    public Response register(Registering body) {
        Registering sent = present(body);
        return register(sent, sent.role() == null ? Role.ATTENDEE : sent.role());
    }

    @POST
    @Path("organizer/register")
    @Operation(summary = "Sign up as an organizer, where organizers may")
    @APIResponse(
            responseCode = "201",
            description = "The account",
            content = @Content(schema = @Schema(implementation = User.class)))
    @APIResponse(responseCode = "409", description = "The address has an account already")
    @APIResponse(responseCode = "403", description = "Organizers are made by an administrator here")
    public Response registerOrganizer(Registering body) {
        return register(present(body), Role.ORGANIZER);
    }

    @POST
    @Path("attendee/register")
    @Operation(summary = "Sign up as an attendee")
    @APIResponse(
            responseCode = "201",
            description = "The account",
            content = @Content(schema = @Schema(implementation = User.class)))
    @APIResponse(responseCode = "409", description = "The address has an account already")
    public Response registerAttendee(Registering body) {
        return register(present(body), Role.ATTENDEE);
    }

    @POST
    @Path("login")
    @Operation(summary = "Sign in")
    @APIResponse(responseCode = "200", description = "Both tokens")
    @APIResponse(responseCode = "401", description = "Wrong address or password, or the account is locked for a while")
    @NotRepeatable
    public SignedIn logIn(SigningIn body) {
        return logIn(body, null);
    }

    @POST
    @Path("organizer/login")
    @Operation(summary = "Sign in as an organizer")
    @APIResponse(responseCode = "200", description = "Both tokens")
    @APIResponse(responseCode = "401", description = "Wrong address or password, or the account is locked for a while")
    @NotRepeatable
    public SignedIn logInOrganizer(SigningIn body) {
        return logIn(body, Role.ORGANIZER);
    }

    @POST
    @Path("attendee/login")
    @Operation(summary = "Sign in as an attendee")
    @APIResponse(responseCode = "200", description = "Both tokens")
    @APIResponse(responseCode = "401", description = "Wrong address or password, or the account is locked for a while")
    @NotRepeatable
    public SignedIn logInAttendee(SigningIn body) {
        return logIn(body, Role.ATTENDEE);
    }

    @POST
    @Path("refresh")
    @Operation(summary = "A new access token for a refresh token, which is used up by this")
    @APIResponse(responseCode = "200", description = "Both tokens")
    @NotRepeatable
    public SignedIn refresh(Refreshing body) {
        return SignedIn.of(tokens.refresh(present(body).refreshToken()));
    }

    @GET
    @Path("me")
    @Operation(summary = "Who is signed in")
    @APIResponse(responseCode = "200", description = "The account")
    public User me() {
        return User.of(own.me());
    }

    @GET
    @Path("logout")
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Both tokens are revoked")
    public void logOutByGet() {
        logOut();
    }

    /** Ends the sign-in that the call came with: both its tokens, or the browser's session. */
    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Both tokens are revoked")
    public void logOut() {
        if (request.getUserPrincipal() == null) throw new DomainException(PlatformError.SIGN_IN_NEEDED);
        if (request.getAttribute(Authentication.TOKEN) instanceof String token) tokens.signOut(token);
        else BrowserSession.end(request);
    }

    private Response register(Registering body, String role) {
        if (Role.ADMIN.equals(role)) throw new DomainException(PlatformError.NOT_ALLOWED);
        User user = User.of(
                signUp.signUp(new NewAccount(
                        body.name(),
                        body.firstName(),
                        body.lastName(),
                        body.email(),
                        body.password(),
                        role,
                        preferences.getLanguage())),
                role);
        return Response.created(URI.create("auth/me")).entity(user).build();
    }

    private SignedIn logIn(SigningIn body, String role) {
        return SignedIn.of(tokens.signIn(present(body).credentials(), role));
    }

    /** No body, or {@code null} as JSON. */
    private static <T> T present(T body) {
        if (body == null) throw new BadRequestException();
        return body;
    }
}
