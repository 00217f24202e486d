package org.netevent.registration.boundary;

import org.netevent.platform.error.ErrorCode;

/** The ways in which a registration is refused; the texts stand in {@code i18n/registration_*.properties}. */
public enum RegistrationError implements ErrorCode {
    /** The event is a draft: it does not take registrations yet. */
    REGISTRATION_NOT_OPEN(Kind.CONFLICT),
    REGISTRATION_EVENT_CANCELLED(Kind.CONFLICT),
    REGISTRATION_EVENT_OVER(Kind.CONFLICT),
    /** There is a live registration of this address for this event. */
    ALREADY_REGISTERED(Kind.CONFLICT),
    /** All seats are taken, so nobody can be approved. */
    EVENT_FULL(Kind.CONFLICT),
    /** The time until which details may be changed and tickets handed over is past. */
    CHANGE_TOO_LATE(Kind.CONFLICT),
    /** The event is not public: a guest who holds a link does not hand its ticket over, who is signed in may. */
    TRANSFER_NEEDS_ACCOUNT(Kind.FORBIDDEN),
    /** The caller has no live registration for the event. */
    NOT_REGISTERED(Kind.NOT_FOUND),
    /** Parameter {@code max}. */
    TOO_MANY_ATTACHMENTS(Kind.CONFLICT),
    /** Several open events have this name: ask by id or code. */
    EVENT_NAME_AMBIGUOUS(Kind.CONFLICT);

    private final Kind kind;

    RegistrationError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
