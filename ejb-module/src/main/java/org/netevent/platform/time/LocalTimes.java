package org.netevent.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Times as people enter them, in the zone of an event. */
public final class LocalTimes {
    private LocalTimes() {}

    /**
     * The instant of a local time. Of a time that comes twice when clocks go back it is the first; a time that is left
     * out when they go forward has none.
     */
    public static Optional<Instant> instant(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.stream().findFirst().map(local::toInstant);
    }

    /** An IANA zone by its name ({@code Europe/Berlin}, {@code UTC}); empty for anything else, fixed offsets too. */
    public static Optional<ZoneId> zone(String name) {
        if (name == null || !ZoneId.getAvailableZoneIds().contains(name)) return Optional.empty();
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
