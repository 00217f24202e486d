package org.netevent.account.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.logging.Logger;
import org.netevent.account.control.AccountStore;
import org.netevent.account.control.NewAccounts;
import org.netevent.account.control.PasswordPolicy;
import org.netevent.account.control.Passwords;
import org.netevent.account.entity.Account;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Role;
import org.netevent.platform.validation.Validation;

/** The first administrator: from the environment, or by a link in the server's log that works once (SPEC §8). */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final int TOKEN_BYTES = 32;

    @Inject
    Settings settings;

    @Inject
    AccountStore accounts;

    @Inject
    NewAccounts newAccounts;

    @Inject
    Validation validation;

    /** Null when there is no link. */
    private volatile String token;

    @PostConstruct
    void begin() {
        if (accounts.anyWith(Role.ADMIN)) return;
        if (settings.adminEmail().isPresent() && settings.adminPassword().isPresent()) {
            fromEnvironment();
        } else if (!settings.demo()) {
            byte[] bytes = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            LOG.warning(() -> "There is no administrator yet. Make the first one here, once: "
                    + settings.publicAddress() + "/setup?token=" + token);
        }
    }

    private void fromEnvironment() {
        String email = settings.adminEmail().get();
        try {
            make(email, email.replaceAll("@.*", ""), settings.adminPassword().get());
            LOG.info(() -> "First administrator: " + email);
        } catch (DomainException refusal) {
            LOG.severe(() ->
                    "NETEVENT_ADMIN_EMAIL and NETEVENT_ADMIN_PASSWORD make no administrator: " + refusal.fields());
        }
    }

    /** Whether the link with this token may still be used. */
    @PermitAll
    public boolean mayUse(String given) {
        String expected = token;
        return expected != null
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))
                && !accounts.anyWith(Role.ADMIN);
    }

    /** @throws DomainException SETUP_DONE, EMAIL_TAKEN, INVALID_INPUT */
    @PermitAll
    public synchronized AccountInfo byLink(String given, String email, String name, String password) {
        if (!mayUse(given)) throw new DomainException(AccountError.SETUP_DONE);
        AccountInfo made = make(email, name, password);
        token = null;
        return made;
    }

    private AccountInfo make(String email, String name, String password) {
        validation.check(
                new NewAccount(name, null, null, email, password, Role.ATTENDEE, null),
                PasswordPolicy.refusal("password", password, name, email));
        Account account = newAccounts.make(email, name, Passwords.hash(password));
        account.grant(Role.ADMIN);
        account.grant(Role.ORGANIZER);
        if (!newAccounts.add(account, "account.first_administrator")) throw AccountError.emailTaken();
        return AccountInfo.of(account);
    }
}
