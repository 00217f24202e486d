package org.netevent.appointment.boundary;

import java.time.Instant;

/** Who sits where when. @param table null when no table was given */
public record Seating(long appointmentId, String table, Instant startTime, Instant endTime, String one, String other) {}
