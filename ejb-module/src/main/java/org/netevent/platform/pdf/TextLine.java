package org.netevent.platform.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text, ready to be drawn in any size.
 *
 * @param text what was left of the text after {@link Typesetter#clean}
 * @param runs from left to right
 * @param width in parts of the font's size
 * @param rightToLeft whether the line as a whole begins at the right
 */
public record TextLine(String text, List<TextRun> runs, double width, boolean rightToLeft) {
    public TextLine {
        runs = List.copyOf(runs);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    @Override
    public String toString() {
        return runs.stream().map(TextRun::text).collect(Collectors.joining("|"));
    }
}
