package org.netevent.account.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.account.control.NewAccounts;
import org.netevent.account.control.PasswordPolicy;
import org.netevent.account.control.Passwords;
import org.netevent.account.entity.Account;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.security.Role;
import org.netevent.platform.validation.Validation;

/** Somebody makes an account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignUp {
    @Inject
    NewAccounts newAccounts;

    @Inject
    Settings settings;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    /** @throws DomainException INVALID_INPUT, EMAIL_TAKEN, ORGANIZER_SIGN_UP_CLOSED, TOO_MANY_REQUESTS */
    @PermitAll
    public AccountInfo signUp(NewAccount command) {
        limits.registration();
        validation.check(
                command, PasswordPolicy.refusal("password", command.password(), command.name(), command.email()));
        if (Role.ORGANIZER.equals(command.role()) && !settings.organizerSignUpOpen())
            throw new DomainException(AccountError.ORGANIZER_SIGN_UP_CLOSED);
        Account account = newAccounts.make(command.email(), command.name(), Passwords.hash(command.password()));
        account.named(command.firstName(), command.lastName());
        account.speaks(command.language());
        account.grant(command.role());
        if (!newAccounts.add(account, "account.signed_up")) throw AccountError.emailTaken();
        return AccountInfo.of(account);
    }

    /** Whether somebody may choose to be an organizer. */
    @PermitAll
    public boolean organizersMayJoin() {
        return settings.organizerSignUpOpen();
    }
}
