package org.netevent.platform.pdf;

/**
 * Characters of one font and one direction, side by side.
 *
 * @param text as it was written, for a renderer that shapes by itself, such as a browser
 * @param glyphs the same from left to right, Arabic letters in the form that they have beside their neighbours
 * @param rightToLeft how the text runs
 * @param x where the run begins, from the left end of its line, in parts of the font's size
 * @param width in parts of the font's size
 * @param outlined drawn bolder than the font is
 */
public record TextRun(
        ShippedFont font, String text, String glyphs, boolean rightToLeft, double x, double width, boolean outlined) {
    /** How wide the outline is, in parts of the font's size. */
    public static final double OUTLINE = 0.03;

    TextRun at(double other) {
        return new TextRun(font, text, glyphs, rightToLeft, other, width, outlined);
    }
}
