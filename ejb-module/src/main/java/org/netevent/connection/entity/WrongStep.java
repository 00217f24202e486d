package org.netevent.connection.entity;

import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.platform.error.ErrorCode;

/** Why a connection refuses a step. */
public enum WrongStep implements ErrorCode {
    CONNECTION_IS_PENDING(Kind.CONFLICT),
    CONNECTION_IS_ACCEPTED(Kind.CONFLICT),
    CONNECTION_IS_REJECTED(Kind.CONFLICT),
    /** Who was rejected cannot ask the same person again. */
    CONNECTION_REFUSED(Kind.CONFLICT),
    /** Only the one who was asked may answer. */
    CONNECTION_NOT_ASKED(Kind.FORBIDDEN);

    private final Kind kind;

    WrongStep(Kind kind) {
        this.kind = kind;
    }

    /** For a step that does not follow this state. */
    public static WrongStep of(ConnectionStatus current) {
        return valueOf("CONNECTION_IS_" + current);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
