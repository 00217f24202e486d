package org.netevent.web.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.netevent.platform.audit.Origin;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.rest.Problems;
import org.primefaces.csp.CspException;

/**
 * First of all filters: tells the browser what our answers may do, remembers where the request came from, and refuses forms
 * that another site posts, which Faces' own token does not do for a page without a state (SPEC §8).
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = DispatcherType.REQUEST)
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_-]{8,36}");
    private static final Pattern LASTING = Pattern.compile("/(assets|covers|jakarta\\.faces\\.resource|api)/.*");

    @Inject
    transient Origin origin;

    @Inject
    transient Settings settings;

    @Inject
    transient Problems problems;

    @Inject
    transient Preferences preferences;

    private boolean tls;

    @Override
    public void init() {
        tls = settings.tls();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String sent = request.getHeader("X-Request-Id");
        String id = sent != null && REQUEST_ID.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        origin.set(request.getRemoteAddr(), id);
        response.setHeader("X-Request-Id", id);
        always(response);
        if (tls) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!LASTING.matcher(path).matches())
            response.setHeader("Cache-Control", request.getUserPrincipal() == null ? "private, no-cache" : "no-store");
        if (request.getAttribute(Authentication.REFUSED) instanceof DomainException refusal) {
            problems.send(refusal, preferences.getLocale(), response);
            return;
        }
        if (fromOtherSite(request) && !path.startsWith("/api/")) {
            // nothing of the request is read, so no page either
            problems.send(new DomainException(SecurityError.OTHER_SITE), preferences.getLocale(), response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (CspException e) {
            // a form without what PrimeFaces' script adds to it
            if (response.isCommitted()) throw e;
            response.sendError(HttpServletResponse.SC_GONE);
        }
    }

    static void always(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** What a browser tells by itself and a page of another site cannot change. */
    private static boolean fromOtherSite(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return false;
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        String from = request.getHeader("Origin");
        return from != null && !from.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
    }
}
