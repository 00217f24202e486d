package org.netevent.registration.entity;

import org.netevent.platform.error.ErrorCode;

/** Why a registration refuses a step: the state that it is in does not lead there. */
public enum WrongState implements ErrorCode {
    REGISTRATION_IS_PENDING,
    REGISTRATION_IS_APPROVED,
    REGISTRATION_IS_DECLINED,
    REGISTRATION_IS_WAITLISTED,
    REGISTRATION_IS_CANCELLED,
    /** A guest's registration has joined another account already. */
    REGISTRATION_OWNED;

    static WrongState of(RegistrationState current) {
        return valueOf("REGISTRATION_IS_" + current.name());
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
