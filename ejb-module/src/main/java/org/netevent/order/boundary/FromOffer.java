package org.netevent.order.boundary;

/**
 * Somebody who waited takes the seats that were offered; they are taken already.
 *
 * @param accountId of who waited, or null for a guest
 * @param language of the mail, {@code en} or {@code de}
 */
public record FromOffer(
        long eventId, long ticketTypeId, int quantity, Long accountId, String name, String email, String language) {}
