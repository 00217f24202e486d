package org.netevent.appointment.boundary;

/**
 * Fired in the transaction of every step of an appointment, after its row is written.
 *
 * @param by the account that took the step; 0 when nobody did, because the event or a registration ended: then there is
 *     one record for each of the two
 * @param to the account that has to know
 */
public record AppointmentChanged(long appointmentId, Step step, long by, long to, long eventId) {
    public enum Step {
        PROPOSED,
        /** Another time, length or place: the other one has to answer. */
        MOVED,
        ACCEPTED,
        REJECTED,
        CANCELLED
    }
}
