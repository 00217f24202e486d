package org.netevent.web.tickettype;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.time.LocalTimes;

/** Moments as the forms have them: local to the event's zone. */
final class LocalMoment {
    private LocalMoment() {}

    static LocalDateTime of(Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    /** @throws DomainException INVALID_INPUT for a time that the clocks leave out in this zone */
    static Instant instant(String field, LocalDateTime local, ZoneId zone) {
        if (local == null) return null;
        return LocalTimes.instant(local, zone).orElseThrow(() -> DomainException.invalid(field, "time_gap"));
    }
}
