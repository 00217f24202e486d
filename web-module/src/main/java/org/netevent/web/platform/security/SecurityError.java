package org.netevent.web.platform.security;

import org.netevent.platform.error.ErrorCode;

/** How the web module itself refuses. */
public enum SecurityError implements ErrorCode {
    /** A session-borne call of the API came without the token of its page. */
    CSRF_TOKEN_MISSING(Kind.FORBIDDEN),
    /** The browser says that another site sent this form. */
    OTHER_SITE(Kind.FORBIDDEN),
    /** The same Idempotency-Key with another body. */
    KEY_REUSED(Kind.INVALID),
    /** The first call with this Idempotency-Key is still being answered. */
    STILL_WORKING(Kind.CONFLICT);

    private final Kind kind;

    SecurityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
