package org.netevent.account.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.netevent.account.control.AccountStore;
import org.netevent.account.control.GuestsJoin;
import org.netevent.account.control.Passwords;
import org.netevent.account.control.SignInAttempts;
import org.netevent.account.entity.Account;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;

/** Tells by address and password who somebody is (SPEC §8). Holds no transaction while bcrypt works. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    AccountStore accounts;

    @Inject
    SignInAttempts attempts;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    GuestsJoin guests;

    /** @throws DomainException WRONG_CREDENTIALS, TOO_MANY_SIGN_INS, SIGN_IN_LOCKED, TOO_MANY_REQUESTS, ACCOUNT_SUSPENDED, INVALID_INPUT */
    @PermitAll
    public AccountInfo signIn(Credentials typed) {
        limits.signIn();
        validation.check(typed);
        long attempt = attempts.begin(typed.email());
        Optional<Account> account = accounts.byEmail(typed.email());
        Duration wait = attempts.waitBefore(attempt, typed.email(), account.orElse(null));
        if (!wait.isZero()) throw tooMany(wait.toSeconds() + 1);
        if (!Passwords.matches(
                typed.password(), account.map(Account::getPasswordHash).orElse(null))) {
            attempts.failed(typed.email(), account.orElse(null));
            throw new DomainException(AccountError.WRONG_CREDENTIALS);
        }
        if (account.get().isSuspended()) throw new DomainException(AccountError.ACCOUNT_SUSPENDED);
        attempts.succeeded(account.get());
        if (account.get().isVerified()) guests.gather(account.get());
        return AccountInfo.of(account.get());
    }

    /** Nobody counts down from 840 seconds. */
    private static DomainException tooMany(long seconds) {
        return seconds <= 90
                ? new DomainException(AccountError.TOO_MANY_SIGN_INS, Map.of("retry_after", seconds))
                : new DomainException(
                        AccountError.SIGN_IN_LOCKED, Map.of("retry_after", seconds, "minutes", (seconds + 59) / 60));
    }
}
