package org.netevent.badge.boundary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the band of a badge is coloured by. Role and ticket type stand in it in words in any case. */
public enum BadgeColour {
    ROLE,
    /** The ticket type. */
    TYPE,
    NONE;

    /** The form in addresses. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BadgeColour> of(String wire) {
        return Stream.of(values()).filter(colour -> colour.wire().equals(wire)).findFirst();
    }
}
