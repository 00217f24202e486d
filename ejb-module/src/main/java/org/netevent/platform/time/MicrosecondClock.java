package org.netevent.platform.time;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock cut to the microseconds that DATETIME(6) keeps; {@link Clock#tick} divides its milliseconds by zero for these. */
final class MicrosecondClock extends Clock implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Clock exact;

    MicrosecondClock(Clock exact) {
        this.exact = exact;
    }

    @Override
    public Instant instant() {
        return exact.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public long millis() {
        return exact.millis();
    }

    @Override
    public ZoneId getZone() {
        return exact.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MicrosecondClock(exact.withZone(zone));
    }
}
