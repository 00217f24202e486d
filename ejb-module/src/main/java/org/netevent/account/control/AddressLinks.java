package org.netevent.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Keys;
import org.netevent.platform.security.SignedToken;

/** The links by which people confirm their addresses. An account keeps its address, so a link needs no version. */
@ApplicationScoped
public class AddressLinks {
    private static final String ABOUT = "address";

    @Inject
    Keys keys;

    @Inject
    Settings settings;

    /** Absolute. */
    public String url(long accountId) {
        return settings.publicAddress() + "/my/address?token=" + new SignedToken(ABOUT, accountId, 0).text(secret());
    }

    /** The account of a genuine link. @throws DomainException NOT_FOUND */
    public long open(String token) {
        return SignedToken.parse(ABOUT, token, secret())
                .map(SignedToken::id)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private byte[] secret() {
        return keys.secret("address_link");
    }
}
