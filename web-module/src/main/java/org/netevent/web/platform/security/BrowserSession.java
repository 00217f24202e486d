package org.netevent.web.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The account that a browser is signed in to, kept in its HTTP session.
 *
 * @param csrfToken what scripts of our pages send as {@code X-CSRF-Token} with unsafe calls of the API
 */
public record BrowserSession(long accountId, Instant begun, String csrfToken) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = BrowserSession.class.getName();
    private static final int TOKEN_BYTES = 24;

    /** Signs in: with a new session id, so that one known before is worth nothing, and with nothing of who was here before. */
    public static void begin(HttpServletRequest request, long accountId, Instant now) {
        if (of(request).filter(before -> before.accountId() != accountId).isPresent()) end(request);
        HttpSession session = request.getSession();
        request.changeSessionId();
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        session.setAttribute(
                ATTRIBUTE,
                new BrowserSession(
                        accountId, now, Base64.getUrlEncoder().withoutPadding().encodeToString(token)));
    }

    public static Optional<BrowserSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((BrowserSession) session.getAttribute(ATTRIBUTE));
    }

    /** Signs out: nothing of the session stays. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    /** Whether this is the session's token, which only our own pages know. */
    public boolean knows(String token) {
        return token != null && MessageDigest.isEqual(csrfToken.getBytes(), token.getBytes());
    }
}
