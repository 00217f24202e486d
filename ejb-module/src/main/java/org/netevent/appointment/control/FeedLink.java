package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.platform.config.Settings;
import org.netevent.platform.security.Keys;
import org.netevent.platform.security.SignedToken;

/** The secret address of a person's calendar. */
@ApplicationScoped
public class FeedLink {
    private static final String ABOUT = "calendar";

    @Inject
    Keys keys;

    @Inject
    Settings settings;

    @Inject
    Calendars calendars;

    /** The absolute address. */
    public String url(long account, int version) {
        String token = new SignedToken(ABOUT, account, version).text(secret());
        return settings.publicAddress() + "/api/calendar/" + token + ".ics";
    }

    /** The account of a genuine address that was neither renewed nor revoked since. */
    public Optional<Long> open(String token) {
        return SignedToken.parse(ABOUT, token, secret())
                .filter(signed -> calendars
                        .feedVersion(signed.id())
                        .filter(version -> version == signed.version())
                        .isPresent())
                .map(SignedToken::id);
    }

    private byte[] secret() {
        return keys.secret("calendar_feed");
    }
}
