package org.netevent.badge.boundary;

import java.util.List;

/** A page of badges; each stands where {@link BadgeFormat#position} says. @param number from 1 */
public record BadgeSheet(int number, List<Badge> badges) {
    public BadgeSheet {
        badges = List.copyOf(badges);
    }
}
