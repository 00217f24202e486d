package org.netevent.appointment.boundary;

import java.time.Instant;

/**
 * Which of one's appointments are wanted; null for any.
 *
 * @param from the ones that end after it
 * @param to the ones that start before it
 */
public record AppointmentFilter(Long eventId, AppointmentStatus status, Part part, Instant from, Instant to) {
    public static final AppointmentFilter ALL = new AppointmentFilter(null, null, null, null, null);

    /** A part of the list as the page shows it. Each appointment is in one of them. */
    public enum Part {
        /** The caller's answer is due. */
        TO_ANSWER,
        /** Accepted, or waiting for the other one; not yet over. */
        COMING,
        /** Over, rejected, cancelled, or never answered. */
        PAST
    }

    public static AppointmentFilter of(Part part) {
        return new AppointmentFilter(null, null, part, null, null);
    }
}
