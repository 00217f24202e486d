package org.netevent.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of the current time, in UTC and cut to the microseconds that DATETIME(6) keeps. */
@ApplicationScoped
public class ClockProducer {
    @Produces
    public Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
