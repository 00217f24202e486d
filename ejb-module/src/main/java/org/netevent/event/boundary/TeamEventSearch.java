package org.netevent.event.boundary;

import org.netevent.platform.paging.PageRequest;

/**
 * @param text as in {@link EventSearch}
 * @param state null for every event
 * @param page sorted by {@code start_time}, {@code name} or {@code created_at}; by default the next event first, those behind
 *     at the end
 */
public record TeamEventSearch(String text, State state, PageRequest page) {
    /** Where an event is in its life, as its team thinks of it. */
    public enum State {
        DRAFT,
        /** Published and not over. */
        COMING,
        PAST,
        CANCELLED
    }
}
