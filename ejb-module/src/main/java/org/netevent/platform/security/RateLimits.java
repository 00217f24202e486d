package org.netevent.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.netevent.platform.audit.Origin;
import org.netevent.platform.config.Settings;

/**
 * The limits for each network address or account (SPEC §8). The server's own work, which has no address, is not counted by
 * address.
 */
@ApplicationScoped
public class RateLimits {
    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Origin origin;

    private RateLimit signIns;
    private RateLimit registrations;
    private RateLimit askings;

    @PostConstruct
    void read() {
        signIns = new RateLimit(settings.signInsPerMinute(), clock);
        registrations = new RateLimit(settings.registrationsPerMinute(), clock);
        askings = new RateLimit(settings.askingsPerHour(), Duration.ofHours(1), clock);
    }

    /** Call it before a password or a refresh token is looked at. Throws TOO_MANY_REQUESTS. */
    public void signIn() {
        if (origin.address() != null) signIns.count(origin.address());
    }

    /** Call it before a registration for an event or a sign-up is looked at. Throws TOO_MANY_REQUESTS. */
    public void registration() {
        if (origin.address() != null) registrations.count(origin.address());
    }

    /** Call it before an account asks another person for something. Throws TOO_MANY_REQUESTS. */
    public void asking(long account) {
        askings.count(String.valueOf(account));
    }
}
