package org.netevent.notification.boundary;

import org.netevent.platform.error.ErrorCode;

/** The refusals of this feature. */
public enum NotificationError implements ErrorCode {
    /** The mail is delivered, kept, or just being sent. */
    MAIL_NOT_WAITING(Kind.CONFLICT);

    private final Kind kind;

    NotificationError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
