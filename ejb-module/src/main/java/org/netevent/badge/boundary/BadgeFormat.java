package org.netevent.badge.boundary;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What badges are printed on, in millimetres: the page, how many badges stand on it, and where on a badge everything is.
 * HTML and PDF are drawn from this alone.
 */
public enum BadgeFormat {
    /** Eight of 90 × 65 mm, to be cut. */
    A4_8("a4-8", new Paper(210, 297, 2, 4, 90, 65), face(90, 65, 9, 24, 11, 4.6, 2)),
    /** Ten of 90 × 54 mm, to be cut. */
    A4_10("a4-10", new Paper(210, 297, 2, 5, 90, 54), face(90, 54, 8, 22, 10, 4.2, 2)),
    /** One upright on a page, free of folds. */
    A6("a6", new Paper(105, 148, 1, 1, 105, 148), tall()),
    /** The size of a bank card with a little more, as card printers and holders have it. */
    CARD("card", new Paper(86, 54, 1, 1, 86, 54), face(86, 54, 8, 22, 10, 4.2, 2)),
    /** One label of 89 × 36 mm from a roll. */
    LABEL("label", new Paper(89, 36, 1, 1, 89, 36), label());

    /** The page and its badges, which stand without gaps in its middle. */
    public record Paper(double width, double height, int columns, int rows, double badgeWidth, double badgeHeight) {
        public double left() {
            return (width - columns * badgeWidth) / 2;
        }

        public double top() {
            return (height - rows * badgeHeight) / 2;
        }

        public int badges() {
            return columns * rows;
        }
    }

    /** A place for text. @param largest the size of its font where there is room. @param smallest still legible */
    public record Place(Box box, double largest, double smallest, int lines) {}

    /**
     * Where everything is on a badge.
     *
     * @param code the ticket's QR code with its quiet zone
     * @param band the stripe with the role
     * @param centred whether text stands in the middle of its place
     */
    public record Face(
            Place event,
            Place name,
            Place organisation,
            Place role,
            Place serial,
            Box code,
            Box band,
            boolean centred) {}

    private final String wire;
    private final Paper paper;
    private final Face face;

    BadgeFormat(String wire, Paper paper, Face face) {
        this.wire = wire;
        this.paper = paper;
        this.face = face;
    }

    /** A badge on its side: event and name above, the code to the right, the band below. */
    private static Face face(
            double width, double height, double band, double code, double name, double organisation, int lines) {
        double edge = 6;
        double inner = width - 2 * edge;
        double bandTop = height - band;
        double codeTop = bandTop - code - 0.5;
        double quiet = code * 4 / 49;
        double beside = inner - code + quiet - 2;
        return new Face(
                new Place(new Box(edge, 4.5, inner, 4.2), 3.3, 2.6, 1),
                new Place(new Box(edge, 9.5, inner, codeTop + quiet - 11.2), name, 3.2, lines),
                new Place(new Box(edge, codeTop + quiet + 0.5, beside, code - 2 * quiet - 4), organisation, 2.8, 3),
                new Place(new Box(edge, bandTop, inner, band), band * 0.56, 2.6, 2),
                new Place(new Box(edge, bandTop - quiet - 3, beside, 3), 2.4, 2.4, 1),
                new Box(width - edge - code + quiet, codeTop, code, code),
                new Box(0, bandTop, width, band),
                false);
    }

    private static Face tall() {
        return new Face(
                new Place(new Box(9, 15, 87, 12), 4.8, 3.2, 2),
                new Place(new Box(7, 31, 91, 38), 17, 4, 3),
                new Place(new Box(9, 71, 87, 15), 6.2, 3.6, 2),
                new Place(new Box(7, 133, 91, 15), 7.4, 3.6, 2),
                new Place(new Box(9, 127, 87, 4), 2.8, 2.8, 1),
                new Box(33.5, 88, 38, 38),
                new Box(0, 133, 105, 15),
                true);
    }

    private static Face label() {
        return new Face(
                new Place(new Box(4, 3, 55, 3.6), 2.8, 2.3, 1),
                new Place(new Box(4, 6.8, 55, 12), 8, 3, 2),
                new Place(new Box(4, 19.4, 55, 5.2), 3.8, 2.6, 1),
                new Place(new Box(4, 29, 81, 7), 4.2, 2.4, 2),
                new Place(new Box(4, 25, 55, 3), 2.3, 2.3, 1),
                new Box(60.5, 1.8, 26.6, 26.6),
                new Box(0, 29, 89, 7),
                false);
    }

    /** The form in addresses. */
    public String wire() {
        return wire;
    }

    public static Optional<BadgeFormat> of(String wire) {
        return Stream.of(values()).filter(format -> format.wire.equals(wire)).findFirst();
    }

    public Paper paper() {
        return paper;
    }

    public Face face() {
        return face;
    }

    /** Where a badge stands on its page. @param number from 0, line by line */
    public Box position(int number) {
        double x = paper.left() + number % paper.columns() * paper.badgeWidth();
        double y = paper.top() + number / paper.columns() * paper.badgeHeight();
        return new Box(x, y, paper.badgeWidth(), paper.badgeHeight());
    }

    /** Whether the badges have to be cut out. */
    public boolean cut() {
        return paper.badges() > 1;
    }
}
