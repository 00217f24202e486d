package org.netevent.badge.boundary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the band of a badge is coloured by. The role stands in it in words in any case. */
public enum BadgeColour {
    ROLE,
    NONE;

    /** The form in addresses. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BadgeColour> of(String wire) {
        return Stream.of(values()).filter(colour -> colour.wire().equals(wire)).findFirst();
    }
}
