package org.netevent.badge.boundary;

/** A rectangle in millimetres, from the upper left corner of the badge. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
