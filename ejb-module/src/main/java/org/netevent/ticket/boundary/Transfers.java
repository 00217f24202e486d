package org.netevent.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.outbox.Outbox;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.boundary.Admissions;
import org.netevent.registration.boundary.Amendments;
import org.netevent.registration.boundary.ChangeRights;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.Transfer;
import org.netevent.ticket.control.TicketStore;
import org.netevent.ticket.entity.TicketState;

/**
 * A ticket goes to another person (SPEC §3, Sell): the old code is worth nothing from that moment on, the new person gets a
 * ticket of their own with another serial. By the account that the registration belongs to, the holder of its secret link,
 * who bought it, and the event's team.
 */
@Stateless
public class Transfers {
    @Inject
    Amendments amendments;

    @Inject
    Admissions admissions;

    @Inject
    TicketLookup tickets;

    @Inject
    TicketStore store;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    /**
     * Whether the caller may hand the ticket over now. A scan may still come first.
     *
     * @param token of the secret link of the registration or of its order, or null
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean allowed(long registrationId, String token) {
        ChangeRights rights = amendments.rights(registrationId, token);
        return rights.transfer()
                && tickets.ofRegistration(registrationId)
                        .filter(ticket -> ticket.status() == TicketStatus.VALID)
                        .isPresent();
    }

    /**
     * Of a transfer and a scan at the same time, one comes second and is refused: both change the ticket by a conditional
     * update that only a valid one lets through.
     *
     * @param token as in {@link #allowed}
     * @return the new person's registration
     * @throws DomainException as {@link #allowed}; INVALID_INPUT; CHANGE_TOO_LATE, TRANSFER_NEEDS_ACCOUNT,
     *     REGISTRATION_IS_… unless it is approved, ALREADY_REGISTERED; TICKET_USED, TICKET_OVER; TOO_MANY_REQUESTS
     */
    @PermitAll
    public RegistrationInfo transfer(long registrationId, String token, Transfer command) {
        limits.registration();
        ChangeRights rights = amendments.rights(registrationId, token);
        validation.check(command);
        RegistrationInfo from = amendments.requireTransfer(registrationId, token);
        TicketInfo ticket =
                tickets.ofRegistration(registrationId).orElseThrow(() -> new DomainException(TicketError.NO_TICKET));
        if (!store.endUnused(registrationId, TicketState.CANCELLED)) throw refusal(registrationId);
        RegistrationInfo to = admissions.transfer(registrationId, command, rights.byItsPerson());
        audit.record(AuditRecord.of("ticket.transferred", "ticket", ticket.id(), ticket.serial(), ticket.eventId())
                .changing(Map.of("name", from.name()), Map.of("name", to.name())));
        if (from.email() != null && !from.email().equals(to.email()))
            outbox.add("mail.ticket_transferred", Map.of("registration_id", from.id()));
        return to;
    }

    private DomainException refusal(long registrationId) {
        boolean used = store.used(registrationId);
        return new DomainException(used ? TicketError.TICKET_USED : TicketError.TICKET_OVER);
    }
}
