package org.netevent.registration.boundary;

import org.netevent.platform.error.ErrorCode;

/**
 * What became of one registration of many.
 *
 * @param status after the act, or null when it was refused
 * @param refusal why it was refused, or null
 */
public record ApprovalResult(long id, RegistrationStatus status, ErrorCode refusal) {
    public boolean done() {
        return refusal == null;
    }
}
