package org.netevent.platform.pdf;

import java.util.List;

/**
 * Lines of one size.
 *
 * @param size of the font, in the unit of the box that they were fitted into
 */
public record TextBlock(List<TextLine> lines, double size) {
    /** From one baseline to the next, in parts of the size. */
    public static final double LEADING = 1.14;
    /** From the top of a line to its baseline, so that capitals with accents have room. */
    public static final double ASCENT = 0.88;

    public TextBlock {
        lines = List.copyOf(lines);
    }

    public double height() {
        return lines.size() * LEADING * size;
    }

    /** Where the baseline of a line is, from the top of the block. */
    public double baseline(int line) {
        return (line * LEADING + ASCENT + (LEADING - 1) / 2) * size;
    }
}
