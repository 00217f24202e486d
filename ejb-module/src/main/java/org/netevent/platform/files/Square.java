package org.netevent.platform.files;

/**
 * The square part of a picture that is wanted, as shares of the upright picture, so that it does not matter in how many
 * pixels it was looked at. What reaches beyond the picture is moved into it.
 *
 * @param left of the width, 0 to 1
 * @param top of the height, 0 to 1
 * @param side of the shorter side, above 0 to 1
 */
public record Square(double left, double top, double side) {
    /** As large as fits, from the middle; of a tall picture a little above it, where a face is. */
    public static final Square MIDDLE = new Square(Double.NaN, Double.NaN, 1);

    private static final double SMALLEST = 0.02;
    private static final double FACE = 0.35;

    int pixels(int width, int height) {
        double share = side > SMALLEST && side <= 1 ? side : 1;
        return Math.max(1, (int) Math.round(share * Math.min(width, height)));
    }

    int x(int width, int height) {
        return within(left, 0.5, width, pixels(width, height));
    }

    int y(int width, int height) {
        return within(top, FACE, height, pixels(width, height));
    }

    private static int within(double share, double otherwise, int length, int pixels) {
        int most = length - pixels;
        double start = Double.isNaN(share) ? otherwise * most : share * length;
        return (int) Math.round(Math.max(0, Math.min(most, start)));
    }
}
