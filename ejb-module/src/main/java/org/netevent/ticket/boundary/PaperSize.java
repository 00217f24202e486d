package org.netevent.ticket.boundary;

import java.util.Optional;
import java.util.stream.Stream;

/** What a ticket is printed or shown on, in millimetres. */
public enum PaperSize {
    A4(210, 297),
    /** As a phone shows it: the page fills the screen. */
    PHONE(90, 180);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** The form in addresses: {@code a4} or {@code phone}. Empty for anything else. */
    public static Optional<PaperSize> of(String wire) {
        return Stream.of(values())
                .filter(size -> size.name().equalsIgnoreCase(wire))
                .findFirst();
    }
}
