package org.netevent.event.entity;

import org.netevent.platform.error.ErrorCode;

/** Why an event refuses a step: it is in another state. */
public enum EventState implements ErrorCode {
    EVENT_NOT_DRAFT,
    EVENT_NOT_PUBLISHED,
    EVENT_CANCELLED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
