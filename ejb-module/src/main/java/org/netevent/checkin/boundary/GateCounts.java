package org.netevent.checkin.boundary;

import java.time.Instant;

/**
 * An event's live figures, for its team.
 *
 * @param checkedIn tickets in use: admitted and not checked out again
 * @param tickets valid and used ones
 * @param lastAt of the latest admission, or null
 * @param seatsLeft null when unlimited
 * @param pending registrations that wait for an approval
 */
public record GateCounts(
        long eventId, long checkedIn, long tickets, Instant lastAt, int seatsTaken, Integer seatsLeft, long pending) {}
