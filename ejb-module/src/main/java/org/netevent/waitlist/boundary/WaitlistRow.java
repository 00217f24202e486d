package org.netevent.waitlist.boundary;

import java.time.Instant;

/**
 * A line of the organizer's queue.
 *
 * @param id null where the event sells nothing and a registration waits
 * @param registrationId who waits where the event sells nothing, else null
 * @param place from 1 among those who wait; null for others
 * @param ticketTypeId null where the event sells nothing; so is the type's name
 */
public record WaitlistRow(
        Long id,
        Long registrationId,
        Long place,
        Long ticketTypeId,
        String ticketType,
        int quantity,
        String name,
        String email,
        Long accountId,
        WaitlistStatus status,
        int priority,
        Instant queuedAt,
        Instant offeredAt,
        Instant offerEnds,
        Long orderId,
        Instant createdAt) {

    public boolean waiting() {
        return status == WaitlistStatus.WAITING;
    }
}
