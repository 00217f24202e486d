package org.netevent.appointment.boundary;

import java.time.Instant;

/**
 * One appointment, for other features.
 *
 * @param uid of RFC 5545, the same for ever
 * @param sequence counts the changes from 0
 * @param waitingFor the account whose answer is due; null unless pending
 * @param location what the two agreed on, or null
 * @param tableName the meeting table that was given, or null
 * @param reason what somebody wrote when rejecting or cancelling, or null
 * @param cause why it ended although nobody ended it, or null
 * @param changedBy the account that took the last step; null when nobody did
 */
public record AppointmentInfo(
        long id,
        String uid,
        int sequence,
        long eventId,
        long proposerId,
        long inviteeId,
        Instant startTime,
        Instant endTime,
        String location,
        String tableName,
        String notes,
        AppointmentStatus status,
        Long waitingFor,
        String reason,
        Cause cause,
        Long changedBy,
        Instant createdAt,
        Instant updatedAt) {

    public boolean concerns(long accountId) {
        return accountId == proposerId || accountId == inviteeId;
    }

    /** The other one of the two. */
    public long other(long accountId) {
        return accountId == proposerId ? inviteeId : proposerId;
    }
}
