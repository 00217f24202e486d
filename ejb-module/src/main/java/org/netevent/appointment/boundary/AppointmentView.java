package org.netevent.appointment.boundary;

import java.time.Duration;
import java.time.ZoneId;
import org.netevent.profile.boundary.PersonInfo;

/**
 * One of the caller's appointments.
 *
 * @param proposerAttendeeId the proposer's registration for the event, and so the invitee's; null when there is none any more
 * @param with the other one; without e-mail address and phone
 * @param byMe whether the caller took the last step
 * @param proposedByMe whether the caller proposed it first
 * @param canAnswer whether accepting and rejecting are open to the caller
 * @param canMove whether another time may be proposed
 * @param canCancel whether it can be cancelled, which before an answer is due from the other one means: withdrawn
 * @param over whether it has begun, so that nothing can be changed any more
 */
public record AppointmentView(
        AppointmentInfo info,
        String eventName,
        String eventCode,
        ZoneId timeZone,
        Long proposerAttendeeId,
        Long inviteeAttendeeId,
        PersonInfo with,
        boolean proposedByMe,
        boolean byMe,
        boolean yourTurn,
        boolean canAnswer,
        boolean canMove,
        boolean canCancel,
        boolean over) {

    public long id() {
        return info.id();
    }

    public int minutes() {
        return (int) Duration.between(info.startTime(), info.endTime()).toMinutes();
    }

    /** The other one's registration for the event, or null. */
    public Long otherAttendeeId() {
        return proposedByMe ? inviteeAttendeeId : proposerAttendeeId;
    }

    /** Nobody answered in time. */
    public boolean unanswered() {
        return over && info.status() == AppointmentStatus.PENDING;
    }
}
