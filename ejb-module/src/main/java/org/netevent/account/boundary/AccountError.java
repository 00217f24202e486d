package org.netevent.account.boundary;

import java.util.List;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;
import org.netevent.platform.error.FieldError;

/** How accounts and sign-in refuse. */
public enum AccountError implements ErrorCode {
    /** Unknown address or wrong password: which one is not told. */
    WRONG_CREDENTIALS(Kind.UNAUTHENTICATED),
    /** Some failures for one account slow it down; {@code retry_after} in seconds. */
    TOO_MANY_SIGN_INS(Kind.LIMITED),
    /** Ten failures in 15 minutes lock the account; {@code retry_after} in seconds and {@code minutes}. */
    SIGN_IN_LOCKED(Kind.LIMITED),
    ACCOUNT_SUSPENDED(Kind.FORBIDDEN),
    /** Signed in at the door of a role that the account has not. */
    OTHER_ROLE(Kind.FORBIDDEN),
    ORGANIZER_SIGN_UP_CLOSED(Kind.FORBIDDEN),
    EMAIL_TAKEN(Kind.CONFLICT),
    /** The refresh token is unknown, used, expired or revoked. */
    SESSION_ENDED(Kind.UNAUTHENTICATED),
    /** An administrator cannot lock oneself out. */
    OWN_ACCOUNT(Kind.CONFLICT),
    /** The one-time link was used, or an administrator exists. */
    SETUP_DONE(Kind.NOT_FOUND);

    private final Kind kind;

    AccountError(Kind kind) {
        this.kind = kind;
    }

    /** Told at the field, too. */
    static DomainException emailTaken() {
        return new DomainException(EMAIL_TAKEN, Map.of(), List.of(new FieldError("email", "email_taken")));
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
