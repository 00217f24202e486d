package org.netevent.appointment.boundary;

import org.netevent.platform.error.ErrorCode;

/** The ways in which an appointment is refused; the texts stand in {@code i18n/appointment_*.properties}. */
public enum AppointmentError implements ErrorCode {
    /** It was accepted already, which leaves only another time or cancelling. */
    APPOINTMENT_IS_ACCEPTED(Kind.CONFLICT),
    APPOINTMENT_IS_REJECTED(Kind.CONFLICT),
    APPOINTMENT_IS_CANCELLED(Kind.CONFLICT),
    /** It has begun, so nothing about it can be changed. */
    APPOINTMENT_OVER(Kind.CONFLICT),
    /** The answer is due from the other one. */
    APPOINTMENT_NOT_YOUR_TURN(Kind.FORBIDDEN),
    /** The caller is in an accepted one then. Parameters {@code with}, {@code start}, {@code end}, {@code zone}, {@code event}. */
    APPOINTMENT_CLASH(Kind.CONFLICT),
    /** The other person is in an accepted one then; with whom stays theirs. Parameters {@code start}, {@code end}, {@code zone}. */
    APPOINTMENT_OTHER_BUSY(Kind.CONFLICT),
    /** The event takes no appointments: a draft, cancelled or over. */
    APPOINTMENT_EVENT_CLOSED(Kind.CONFLICT),
    /** All tables of the event are given at that time. */
    NO_TABLE_FREE(Kind.CONFLICT),
    /** Accepted appointments still come at it. Parameters {@code name}, {@code count}. */
    TABLE_IN_USE(Kind.CONFLICT),
    /** Another table of the event has this name. Parameter {@code name}. */
    TABLE_NAME_TAKEN(Kind.CONFLICT);

    private final Kind kind;

    AppointmentError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
