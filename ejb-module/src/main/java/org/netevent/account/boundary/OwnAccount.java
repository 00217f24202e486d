package org.netevent.account.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.account.control.AccountChanges;
import org.netevent.account.control.AccountStore;
import org.netevent.account.control.PasswordPolicy;
import org.netevent.account.control.Passwords;
import org.netevent.account.entity.Account;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;
import org.netevent.platform.validation.Validation;

/** What one does with the own account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Role.ATTENDEE)
public class OwnAccount {
    @Inject
    CurrentCaller caller;

    @Inject
    AccountStore accounts;

    @Inject
    AccountChanges changes;

    @Inject
    SignIn signIn;

    @Inject
    Standings standings;

    @Inject
    Validation validation;

    @RolesAllowed(Role.ATTENDEE)
    public AccountInfo me() {
        return AccountInfo.of(own());
    }

    /**
     * Part of the caller's transaction; the account stays locked until its end.
     *
     * @param last null for a person of one name
     */
    @RolesAllowed(Role.ATTENDEE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public AccountInfo rename(String first, String last) {
        return AccountInfo.of(changes.rename(caller.require().id(), first, last));
    }

    /** Has the own account for itself until the caller's transaction ends. */
    @RolesAllowed(Role.ATTENDEE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lock() {
        accounts.lock(caller.require().id());
    }

    /**
     * Ends every other session of the account.
     *
     * @throws DomainException INVALID_INPUT when the current password is wrong or the new one is not taken
     */
    @RolesAllowed(Role.ATTENDEE)
    public void changePassword(ChangePassword command) {
        Account account = own();
        validation.check(
                command,
                PasswordPolicy.refusal("new_password", command.newPassword(), account.getName(), account.getEmail()));
        if (command.newPassword().equals(command.currentPassword()))
            throw DomainException.invalid("new_password", "password_same");
        confirm(account, command.currentPassword());
        changes.changePassword(account.getId(), Passwords.hash(command.newPassword()));
        standings.forget(account.getId());
    }

    /** For one's own password, asked again before a change. Counts and locks as a sign-in does. */
    private void confirm(Account account, String password) {
        try {
            signIn.signIn(new Credentials(account.getEmail(), password));
        } catch (DomainException refusal) {
            if (refusal.code() != AccountError.WRONG_CREDENTIALS && refusal.code() != PlatformError.INVALID_INPUT)
                throw refusal;
            throw DomainException.invalid("current_password", "wrong_password");
        }
    }

    private Account own() {
        return accounts.find(caller.require().id()).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }
}
