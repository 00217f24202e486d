package org.netevent.web.waitlist;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.waitlist.boundary.WaitlistRow;

/**
 * One who waits, for the event's team.
 *
 * @param id null where the event sells nothing: then a registration waits
 * @param place from 1 among those who wait; null for others
 * @param status waiting, offered, taken, expired or withdrawn
 * @param offerEnds until when the offered tickets are kept
 */
@Schema(name = "WaitlistEntry")
public record WaitlistJson(
        Long id,
        Long registrationId,
        Long place,
        Long ticketTypeId,
        String ticketType,
        int quantity,
        String name,
        String email,
        Long accountId,
        String status,
        int priority,
        Instant queuedAt,
        Instant offeredAt,
        Instant offerEnds,
        Long orderId,
        Instant createdAt) {
    static WaitlistJson of(WaitlistRow row) {
        return new WaitlistJson(
                row.id(),
                row.registrationId(),
                row.place(),
                row.ticketTypeId(),
                row.ticketType(),
                row.quantity(),
                row.name(),
                row.email(),
                row.accountId(),
                row.status().wire(),
                row.priority(),
                row.queuedAt(),
                row.offeredAt(),
                row.offerEnds(),
                row.orderId(),
                row.createdAt());
    }
}
