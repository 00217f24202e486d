package org.netevent.registration.boundary;

/**
 * Somebody whose ticket is paid gets in (SPEC §2, Order). Checked before, when it was bought.
 *
 * @param accountId whose registration it becomes, or null
 * @param email in lower case, or null
 * @param members the others of a group ticket, or null
 * @param places how many people the ticket admits
 * @param letter whether the person gets a confirmation of its own, besides the buyer's; nobody without an address does
 */
public record Admit(
        long eventId,
        Long accountId,
        String name,
        String email,
        String organisation,
        String role,
        String members,
        String language,
        long typeId,
        long orderId,
        int places,
        boolean letter) {}
