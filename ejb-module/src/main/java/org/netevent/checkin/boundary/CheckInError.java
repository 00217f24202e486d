package org.netevent.checkin.boundary;

import org.netevent.platform.error.ErrorCode;

/** Why the gate refuses a request as such. What a scan comes to is a {@link ScanOutcome}, not one of these. */
public enum CheckInError implements ErrorCode {
    /** The event lets people in once: there is no check-out. */
    NO_REENTRY,
    /** The nonce was used before, with another ticket or in the other direction. */
    NONCE_REUSED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
