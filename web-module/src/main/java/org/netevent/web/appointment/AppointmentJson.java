package org.netevent.web.appointment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.AppointmentView;
import org.netevent.appointment.boundary.Cause;

/**
 * An appointment in the API (SPEC §4).
 *
 * @param proposerId the attendee who proposed it
 * @param targetId the attendee who was asked
 * @param duration in minutes
 * @param table the meeting table that was given on acceptance
 * @param yourTurn whether the caller's answer is due
 * @param cause why it was cancelled though neither of the two did it
 * @param sequence how often it changed
 */
@Schema(name = "Appointment")
public record AppointmentJson(
        long id,
        long eventId,
        String eventName,
        String eventCode,
        String timeZone,
        Long proposerId,
        Long targetId,
        Partner with,
        Instant appointmentTime,
        Instant endTime,
        int duration,
        String location,
        String table,
        String notes,
        AppointmentStatus status,
        boolean yourTurn,
        boolean canAnswer,
        boolean canMove,
        boolean canCancel,
        String reason,
        Cause cause,
        String uid,
        int sequence,
        Instant createdAt,
        Instant updatedAt) {

    /** The other one. */
    @Schema(name = "AppointmentPartner")
    public record Partner(Long attendeeId, String name, String organisation, String role) {}

    public static AppointmentJson of(AppointmentView view) {
        AppointmentInfo info = view.info();
        return new AppointmentJson(
                info.id(),
                info.eventId(),
                view.eventName(),
                view.eventCode(),
                view.timeZone().getId(),
                view.proposerAttendeeId(),
                view.inviteeAttendeeId(),
                view.with() == null
                        ? null
                        : new Partner(
                                view.otherAttendeeId(),
                                view.with().name(),
                                view.with().organisation(),
                                view.with().role()),
                info.startTime(),
                info.endTime(),
                view.minutes(),
                info.location(),
                info.tableName(),
                info.notes(),
                info.status(),
                view.yourTurn(),
                view.canAnswer(),
                view.canMove(),
                view.canCancel(),
                info.reason(),
                info.cause(),
                info.uid(),
                info.sequence(),
                info.createdAt(),
                info.updatedAt());
    }
}
