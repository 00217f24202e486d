package org.netevent.registration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.control.AccountJoining;
import org.netevent.registration.control.Admitting;
import org.netevent.registration.control.Details;

/**
 * Registrations that come and go with what was bought (SPEC §2, Order). For other features, without an access check and in
 * the caller's transaction. Each locks the event's row first, but for {@link #admit}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Admissions {
    @Inject
    Admitting admitting;

    @Inject
    AccountJoining joining;

    @Inject
    Validation validation;

    /**
     * An approved registration whose seats are taken already, for an event that the caller has locked. Somebody whose address
     * has a live registration by now gets in without an address, as the money was taken.
     */
    @PermitAll
    public RegistrationInfo admit(Admit command) {
        return Details.info(admitting.admit(command));
    }

    /**
     * Cancels a live registration; ending twice changes nothing.
     *
     * @param releaseSeats whether its ticket and its seats are free again, or the caller has given them back
     * @param refunded whether its ticket becomes refunded instead of cancelled
     * @throws DomainException NOT_FOUND
     */
    @PermitAll
    public void end(long registrationId, boolean releaseSeats, boolean refunded) {
        admitting.end(registrationId, releaseSeats, refunded);
    }

    /** A guest's registration joins an account; one that belongs to somebody stays as it is. @throws DomainException NOT_FOUND */
    @PermitAll
    public void join(long registrationId, long accountId) {
        joining.joinIfGuests(registrationId, accountId);
    }

    /**
     * Hands an approved registration over to another person: it is cancelled without a letter, and a new one takes its
     * seats, its type, its order and its places, with a confirmation to its person. Fires {@link RegistrationTransferred}.
     *
     * @param byItsPerson whether the one who has it now names the new person, and not the buyer or the team
     * @throws DomainException NOT_FOUND; INVALID_INPUT; REGISTRATION_IS_… unless it is approved; ALREADY_REGISTERED
     */
    @PermitAll
    public RegistrationInfo transfer(long registrationId, Transfer command, boolean byItsPerson) {
        return Details.info(admitting.transfer(registrationId, validation.check(command), byItsPerson));
    }
}
