package org.netevent.registration.boundary;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One registration, as other features and pages see it.
 *
 * @param accountId the account it belongs to, or null for a guest's
 * @param email in lower case, or null: who was bought a ticket without an address is reached by the buyer
 * @param members the team's members as text, or null
 * @param amount what the person says was paid, without a currency, or null
 * @param language of the person, {@code en} or {@code de}: the language of the mail
 * @param visible whether the other attendees see the person in the directory
 * @param ticketTypeId null where the event sells nothing, and for whom the team let in without a ticket of a type
 * @param orderId the purchase that it came from, or null
 * @param places how many people come on it, at least 1
 * @param transferredAt when its ticket went to somebody else, or null
 * @param transferredTo that person's name, as the one of this registration gave it; null when others handed it over
 */
public record RegistrationInfo(
        long id,
        long eventId,
        Long accountId,
        RegistrationStatus status,
        String name,
        String email,
        String phone,
        String organisation,
        String role,
        String teamName,
        String members,
        BigDecimal amount,
        String language,
        boolean visible,
        Instant createdAt,
        Long ticketTypeId,
        Long orderId,
        int places,
        Instant transferredAt,
        String transferredTo) {

    /** Whether its ticket went to somebody else: it is cancelled, too. */
    public boolean transferred() {
        return transferredAt != null;
    }
}
