package org.netevent.waitlist.boundary;

import java.time.Instant;

/**
 * Who waits for tickets of a type, as other features see it.
 *
 * @param accountId whose entry it is, or null for a guest's
 * @param language of the person's mail, {@code en} or {@code de}
 * @param priority who has a higher one comes first, whenever they joined
 * @param queuedAt the place in the queue among those of one priority
 * @param offerEnds until when the offered tickets are kept; null while nothing is offered
 * @param orderId what came of the offer, or null
 */
public record WaitlistEntryInfo(
        long id,
        long eventId,
        long ticketTypeId,
        int quantity,
        Long accountId,
        String name,
        String email,
        String language,
        WaitlistStatus status,
        int priority,
        Instant queuedAt,
        Instant offeredAt,
        Instant offerEnds,
        Long orderId,
        Instant createdAt) {}
