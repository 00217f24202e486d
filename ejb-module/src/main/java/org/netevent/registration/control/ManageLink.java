package org.netevent.registration.control;

import java.util.Optional;
import org.netevent.platform.security.SignedToken;

/** The secret link of one registration: whoever holds it may see, change and cancel it (SPEC §3, Register). */
record ManageLink(long registrationId, int version) {
    private static final String ABOUT = "registration";

    String token(byte[] secret) {
        return new SignedToken(ABOUT, registrationId, version).text(secret);
    }

    /** Empty for whatever was not signed with this secret. */
    static Optional<ManageLink> parse(String token, byte[] secret) {
        return SignedToken.parse(ABOUT, token, secret).map(signed -> new ManageLink(signed.id(), signed.version()));
    }
}
