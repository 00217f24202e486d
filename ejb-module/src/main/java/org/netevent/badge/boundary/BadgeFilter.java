package org.netevent.badge.boundary;

import java.util.List;

/**
 * Whose badges: of those approved who have a ticket.
 *
 * @param ids registrations, or empty for all
 * @param serial of one ticket, in any case, or null
 * @param checkedIn true for those who are in, false for those who are not, null for both
 * @param text words of the name, the address, the organisation, the team or the ticket's serial, or null
 */
public record BadgeFilter(List<Long> ids, String serial, Boolean checkedIn, String text) {
    public static final BadgeFilter ALL = new BadgeFilter(List.of(), null, null, null);
    /** How many may be named. */
    public static final int MAX_IDS = 500;

    public BadgeFilter {
        ids = List.copyOf(ids);
    }

    /** Whether it can only be one person's badge. */
    public boolean single() {
        return serial != null || ids.size() == 1;
    }
}
