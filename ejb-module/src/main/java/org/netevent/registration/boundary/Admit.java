package org.netevent.registration.boundary;

import java.math.BigDecimal;

/**
 * Somebody whose ticket is paid gets in (SPEC §2, Order). Checked before, when it was bought.
 *
 * @param accountId whose registration it becomes, or null
 * @param email in lower case, or null
 * @param members the others of a group ticket or of the team, or null
 * @param amount what the person says was paid, or null
 * @param visible whether the other attendees see the person
 * @param places how many people the ticket admits
 * @param letter whether the person gets a confirmation of its own, besides the buyer's; nobody without an address does
 */
public record Admit(
        long eventId,
        Long accountId,
        String name,
        String email,
        String phone,
        String organisation,
        String role,
        String teamName,
        String members,
        BigDecimal amount,
        boolean visible,
        String language,
        long typeId,
        long orderId,
        int places,
        boolean letter) {}
