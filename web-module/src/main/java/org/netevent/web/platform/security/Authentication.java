package org.netevent.web.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netevent.account.boundary.AccountError;
import org.netevent.account.boundary.ApiTokens;
import org.netevent.account.boundary.Standing;
import org.netevent.account.boundary.Standings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.rest.Problems;

/**
 * Finds the caller of each request (SPEC §4, §8): by an access token on the API and the sockets, where it never makes a
 * session, else by the browser's session. The caller's name is the account's id. What a caller may do is not decided here.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    /** The verified access token of the request, for signing out. */
    public static final String TOKEN = Authentication.class.getName() + ".token";

    /** Why a call of the API is refused, a {@link DomainException}: the first filter answers it, as Undertow lets no mechanism. */
    static final String REFUSED = Authentication.class.getName() + ".refused";

    private static final String BEARER = "bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    ApiTokens tokens;

    @Inject
    Standings standings;

    @Inject
    Problems problems;

    @Inject
    Preferences preferences;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean api = path.startsWith("/api/");
        Optional<String> token = api || path.startsWith("/ws/") ? token(request, api) : Optional.empty();
        if (token.isPresent()) return byToken(token.get(), request, response, context);
        Optional<BrowserSession> session = BrowserSession.of(request);
        Optional<Standing> caller =
                session.flatMap(s -> standings.of(s.accountId()).filter(standing -> standing.holds(s.begun())));
        if (caller.isEmpty()) return nobody(request, response, context);
        // these answer by what is sent to them, not by who is signed in here
        if (api && isDoor(path)) return context.doNothing();
        if (api && unsafe(request, path) && !session.get().knows(request.getHeader("X-CSRF-Token")))
            return refuse(new DomainException(SecurityError.CSRF_TOKEN_MISSING), request, response, context);
        return known(caller.get(), context);
    }

    private static Optional<String> token(HttpServletRequest request, boolean api) {
        String header = request.getHeader("Authorization");
        // with a space, which servers cut off when no token follows
        if (header != null && (header + " ").toLowerCase(Locale.ROOT).startsWith(BEARER))
            return Optional.of((header + " ").substring(BEARER.length()).strip());
        // a browser's WebSocket cannot send headers
        return api ? Optional.empty() : Optional.ofNullable(request.getParameter("token"));
    }

    private AuthenticationStatus byToken(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Optional<Standing> caller = tokens.verify(token);
        if (caller.isEmpty())
            return refuse(new DomainException(AccountError.SESSION_ENDED), request, response, context);
        request.setAttribute(TOKEN, token);
        return known(caller.get(), context);
    }

    private static AuthenticationStatus known(Standing caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(String.valueOf(caller.id()), caller.roles());
    }

    private AuthenticationStatus nobody(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        if (!context.isProtected()) return context.doNothing();
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/"))
            return refuse(new DomainException(PlatformError.SIGN_IN_NEEDED), request, response, context);
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return context.redirect(
                request.getContextPath() + "/sign-in?back=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    private static boolean isDoor(String path) {
        String name = path.replaceFirst("^/api/(v1/)?", "");
        return name.matches(
                "auth/(organizer/|attendee/)?(register|login)|admin/login|auth/refresh|payments/stripe/webhook");
    }

    /** Signing out changes something though it may be a GET. */
    private static boolean unsafe(HttpServletRequest request, String path) {
        return !SAFE.contains(request.getMethod()) || path.endsWith("/auth/logout");
    }

    private AuthenticationStatus refuse(
            DomainException refusal,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context)
            throws AuthenticationException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            request.setAttribute(REFUSED, refusal);
            return context.doNothing();
        }
        SecurityHeaders.always(response);
        try {
            problems.send(refusal, preferences.getLocale(), response);
        } catch (IOException e) {
            throw new AuthenticationException(e.getMessage(), e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
