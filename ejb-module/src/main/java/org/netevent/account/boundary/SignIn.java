package org.netevent.account.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.account.control.AccountStore;
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
    private static final Logger LOG = Logger.getLogger(SignIn.class.getName());

    @Inject
    AccountStore accounts;

    @Inject
    SignInAttempts attempts;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    Event<AddressVerified> verified;

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
        if (account.get().isVerified()) gather(account.get());
        return AccountInfo.of(account.get());
    }

    /** What was done with the address as a guest joins. Nobody is kept out because it does not: the next sign-in tries again. */
    private void gather(Account account) {
        try {
            verified.fire(new AddressVerified(account.getId(), account.getEmail()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Nothing joined account " + account.getId());
        }
    }

    /** Nobody counts down from 840 seconds. */
    private static DomainException tooMany(long seconds) {
        return seconds <= 90
                ? new DomainException(AccountError.TOO_MANY_SIGN_INS, Map.of("retry_after", seconds))
                : new DomainException(
                        AccountError.SIGN_IN_LOCKED, Map.of("retry_after", seconds, "minutes", (seconds + 59) / 60));
    }
}
