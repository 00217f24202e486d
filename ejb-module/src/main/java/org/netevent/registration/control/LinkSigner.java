package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Keys;
import org.netevent.registration.entity.Registration;

/** Makes secret links and opens registrations by them. */
@ApplicationScoped
public class LinkSigner {
    @Inject
    Keys keys;

    @Inject
    RegistrationStore store;

    @Inject
    Settings settings;

    public String token(Registration registration) {
        return token(registration.id(), registration.linkVersion());
    }

    public String token(long registrationId, int linkVersion) {
        return new ManageLink(registrationId, linkVersion).token(secret());
    }

    /** The absolute address of a link's page. */
    public String url(String token) {
        return settings.publicAddress() + "/registration/" + token;
    }

    /** The registration of a genuine link that was not renewed since. */
    public Optional<Registration> find(String token) {
        return ManageLink.parse(token, secret()).flatMap(link -> store.find(link.registrationId())
                .filter(registration -> registration.linkVersion() == link.version()));
    }

    /** @throws DomainException NOT_FOUND for a forged, renewed or mistyped link alike */
    public Registration open(String token) {
        return find(token).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private byte[] secret() {
        return keys.secret("manage_link");
    }
}
