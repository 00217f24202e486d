package org.netevent.badge.boundary;

import org.netevent.platform.error.ErrorCode;

/** Why there are no badges. */
public enum BadgeError implements ErrorCode {
    /** Nobody whom the filter lets through is approved and has a ticket. */
    BADGES_NOBODY(Kind.NOT_FOUND);

    private final Kind kind;

    BadgeError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
