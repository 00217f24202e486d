package org.netevent.event.boundary;

import org.netevent.platform.error.ErrorCode;

/** Why a use case on events refuses. */
public enum EventError implements ErrorCode {
    /** Somebody is registered, so the event cannot become a draft again. */
    EVENT_HAS_REGISTRATIONS(Kind.CONFLICT),
    EVENT_TOO_MANY_IMAGES(Kind.CONFLICT),
    EVENT_OWNER_STAYS(Kind.CONFLICT);

    private final Kind kind;

    EventError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
