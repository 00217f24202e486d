package org.netevent.event.boundary;

import java.time.Instant;
import org.netevent.platform.paging.PageRequest;

/**
 * What is looked for among the public events (SPEC §4, GET /events). Every part may be null.
 *
 * @param text words or parts of them, all of which are in the name, description, place or tags
 * @param from only events that end after this; null for those that are not over yet
 * @param to only events that start before this
 * @param near only events around this position, the nearest first
 * @param seatsLeft true for only those that are not full
 * @param page sorted by {@code start_time} (the default), {@code name}, {@code created_at} or {@code distance}
 */
public record EventSearch(
        String text,
        String category,
        String tag,
        Instant from,
        Instant to,
        Near near,
        Long organizer,
        Boolean featured,
        Boolean seatsLeft,
        PageRequest page) {

    /** A circle on the globe: degrees and kilometres. */
    public record Near(double latitude, double longitude, double radiusKm) {}

    public static EventSearch upcoming(PageRequest page) {
        return new EventSearch(null, null, null, null, null, null, null, null, null, page);
    }
}
