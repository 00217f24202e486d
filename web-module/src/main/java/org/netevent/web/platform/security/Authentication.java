package org.netevent.web.platform.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.netevent.account.boundary.AccountError;
import org.netevent.account.boundary.ApiTokens;
import org.netevent.account.boundary.Standing;
import org.netevent.account.boundary.Standings;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.rest.Problems;

/**
 * Finds the caller of each request (SPEC §4, §8): by an access token on the API and the sockets, where it never makes a
 * session, else by the browser's session. The caller's name is the account's id. What a caller may do is not decided here.
 *
 * <p>A module of Jakarta Authentication, which the container asks itself: Jakarta Security's bridge to a mechanism would look
 * the mechanism up in JNDI before and after each request (ADR 2).
 */
@Dependent
public class Authentication implements ServerAuthModule {
    /** The verified access token of the request, for signing out. */
    public static final String TOKEN = Authentication.class.getName() + ".token";

    /** Why a call of the API is refused, a {@link DomainException}: the first filter answers it, as Undertow lets no module. */
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

    /** The container sets it before each request, and always the same: it leads to the request of its thread. */
    private CallbackHandler container;

    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        HttpServletRequest request = (HttpServletRequest) message.getRequestMessage();
        try {
            return tell(caller(request), client);
        } catch (DomainException refusal) {
            if (!path(request).startsWith("/api/"))
                return refuse(refusal, (HttpServletResponse) message.getResponseMessage());
            request.setAttribute(REFUSED, refusal);
            return tell(Optional.empty(), client);
        }
    }

    /** @throws DomainException SESSION_ENDED, CSRF_TOKEN_MISSING */
    private Optional<Standing> caller(HttpServletRequest request) {
        String path = path(request);
        boolean api = path.startsWith("/api/");
        Optional<String> token = api || path.startsWith("/ws/") ? token(request, api) : Optional.empty();
        if (token.isPresent()) return Optional.of(byToken(token.get(), request));
        Optional<BrowserSession> session = BrowserSession.of(request);
        Optional<Standing> caller =
                session.flatMap(s -> standings.of(s.accountId()).filter(standing -> standing.holds(s.begun())));
        // these answer by what is sent to them, not by who is signed in here
        if (caller.isEmpty() || api && isDoor(path)) return Optional.empty();
        if (api && unsafe(request, path) && !session.get().knows(request.getHeader("X-CSRF-Token")))
            throw new DomainException(SecurityError.CSRF_TOKEN_MISSING);
        return caller;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Optional<String> token(HttpServletRequest request, boolean api) {
        String header = request.getHeader("Authorization");
        // with a space, which servers cut off when no token follows
        if (header != null && (header + " ").toLowerCase(Locale.ROOT).startsWith(BEARER))
            return Optional.of((header + " ").substring(BEARER.length()).strip());
        // a browser's WebSocket cannot send headers
        return api ? Optional.empty() : Optional.ofNullable(request.getParameter("token"));
    }

    private Standing byToken(String token, HttpServletRequest request) {
        Standing caller = tokens.verify(token).orElseThrow(() -> new DomainException(AccountError.SESSION_ENDED));
        request.setAttribute(TOKEN, token);
        return caller;
    }

    /** That it is nobody is told, too, by a name of null. */
    private AuthStatus tell(Optional<Standing> caller, Subject client) throws AuthException {
        String name = caller.map(standing -> String.valueOf(standing.id())).orElse(null);
        String[] roles =
                caller.map(standing -> standing.roles().toArray(String[]::new)).orElse(null);
        try {
            container.handle(
                    new Callback[] {new CallerPrincipalCallback(client, name), new GroupPrincipalCallback(client, roles)
                    });
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthException(e);
        }
        return AuthStatus.SUCCESS;
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

    private AuthStatus refuse(DomainException refusal, HttpServletResponse response) throws AuthException {
        SecurityHeaders.always(response);
        try {
            problems.send(refusal, preferences.getLocale(), response);
        } catch (IOException e) {
            throw new AuthException(e);
        }
        return AuthStatus.SEND_FAILURE;
    }
}
