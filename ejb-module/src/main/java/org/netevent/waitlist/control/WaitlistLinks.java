package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Keys;
import org.netevent.platform.security.SignedToken;
import org.netevent.waitlist.entity.WaitlistEntry;

/** The secret link of one who waits: whoever holds it may see it, take the offer and leave (SPEC §2, Waitlist). */
@ApplicationScoped
public class WaitlistLinks {
    private static final String ABOUT = "waitlist";

    @Inject
    Keys keys;

    @Inject
    EntryStore store;

    @Inject
    Settings settings;

    public String token(WaitlistEntry entry) {
        return token(entry.id(), entry.linkVersion());
    }

    public String token(long id, int linkVersion) {
        return new SignedToken(ABOUT, id, linkVersion).text(secret());
    }

    /** The absolute address of a link's page. */
    public String url(String token) {
        return settings.publicAddress() + path(token);
    }

    public static String path(String token) {
        return "/waitlist/" + token;
    }

    /** @throws DomainException NOT_FOUND for a forged, renewed or mistyped link alike */
    public WaitlistEntry open(String token) {
        return SignedToken.parse(ABOUT, token, secret())
                .flatMap(link -> store.find(link.id()).filter(entry -> entry.linkVersion() == link.version()))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private byte[] secret() {
        return keys.secret("waitlist_link");
    }
}
