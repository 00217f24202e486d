package org.netevent.platform.error;

/** The refusals that every feature shares. */
public enum PlatformError implements ErrorCode {
    INVALID_INPUT(Kind.INVALID),
    SIGN_IN_NEEDED(Kind.UNAUTHENTICATED),
    NOT_ALLOWED(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),
    TOO_MANY_REQUESTS(Kind.LIMITED),
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    FILE_TYPE(Kind.UNSUPPORTED_TYPE),
    /** The object was changed by somebody else since it was read. */
    CHANGED_MEANWHILE(Kind.CONFLICT);

    private final Kind kind;

    PlatformError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
