package org.netevent.platform.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Fits text into a box, measured with the fonts that draw it. Sizes and the box are in one unit, whichever it is.
 *
 * @param largest the size that text has where there is room
 * @param smallest the size below which nobody could read it: text that needs less is shortened
 */
public record TextFit(Weight weight, double width, double height, double largest, double smallest, int lines) {
    private static final String ELLIPSIS = "…";
    /** What rounding and a browser's hinting may add to a line. */
    private static final double SLACK = 0.99;

    private static final double WORTH_A_LINE = 1.08;
    /** Joined names stay together unless that costs a lot. */
    private static final double WORTH_A_HYPHEN = 1.3;

    /** As large as it fits, in as few lines as that needs; shortened at its end at the smallest size. */
    public TextBlock fit(String text) {
        TextBlock best = largest(text);
        return best.size() >= smallest ? best : shortened(text);
    }

    /** The largest size in up to the allowed lines, which may be smaller than the smallest. */
    public TextBlock largest(String text) {
        TextBlock best = block(List.of(text));
        for (int n = 2; n <= lines; n++) {
            TextBlock words = block(balanced(words(text), n));
            // a further line must be worth it
            if (words.size() > best.size() * WORTH_A_LINE) best = words;
            TextBlock parts = block(balanced(parts(text), n));
            if (parts.size() > best.size() * WORTH_A_HYPHEN) best = parts;
        }
        return best;
    }

    /** Lines as given, in the size in which all of them fit. */
    public TextBlock block(List<String> texts) {
        List<TextLine> set =
                texts.stream().map(text -> Typesetter.line(text, weight)).toList();
        double widest = set.stream().mapToDouble(TextLine::width).max().orElse(0);
        double high = height / (TextBlock.LEADING * Math.max(1, set.size()));
        double wide = widest == 0 ? largest : width * SLACK / widest;
        return new TextBlock(set, Math.min(largest, Math.min(high, wide)));
    }

    /** At the smallest size, line by line, an ellipsis at the end. */
    private TextBlock shortened(String text) {
        List<String> parts = parts(text);
        List<String> set = new ArrayList<>();
        int room = (int) Math.max(1, Math.min(lines, Math.floor(height / (TextBlock.LEADING * smallest))));
        int next = 0;
        while (set.size() < room - 1 && next < parts.size()) {
            StringBuilder line = new StringBuilder();
            while (next < parts.size() && fits(line + parts.get(next))) line.append(parts.get(next++));
            if (line.isEmpty()) break;
            set.add(line.toString());
        }
        if (next < parts.size()) set.add(cut(String.join("", parts.subList(next, parts.size()))));
        return new TextBlock(
                set.stream().map(line -> Typesetter.line(line, weight)).toList(), smallest);
    }

    /** What fits of the text at the smallest size, with an ellipsis unless it is all; never half a letter. */
    public String cut(String text) {
        String clean = Typesetter.clean(text);
        if (fits(clean)) return clean;
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(clean);
        int end = letters.last();
        while (end > 0 && !fits(clean.substring(0, end).strip() + ELLIPSIS)) end = letters.previous();
        return clean.substring(0, Math.max(0, end)).strip() + ELLIPSIS;
    }

    /** Whether a line fits at the smallest size. */
    public boolean fits(String text) {
        return Typesetter.width(text, weight) * smallest <= width * SLACK;
    }

    /** Parts of a text in n lines whose longest is as short as it can be; fewer when it has not enough places to break. */
    private List<String> balanced(List<String> parts, int n) {
        if (parts.size() < n) return List.of(String.join("", parts));
        double[] widths = parts.stream()
                .mapToDouble(part -> Typesetter.width(part, weight))
                .toArray();
        double blank = Typesetter.width("n n", weight) - Typesetter.width("nn", weight);
        double narrow = 0;
        double wide = DoubleStream.of(widths).sum() + blank * parts.size();
        // the width at which n lines are just enough, to a hundredth of a letter
        while (wide - narrow > 0.01) {
            double middle = (narrow + wide) / 2;
            List<String> broken = filled(parts, widths, blank, middle);
            if (broken.isEmpty() || broken.size() > n) narrow = middle;
            else wide = middle;
        }
        return filled(parts, widths, blank, wide);
    }

    /** Lines of at most this width; none when a part is wider. */
    private static List<String> filled(List<String> parts, double[] widths, double blank, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > most) return List.of();
            if (!line.isEmpty() && width + widths[i] > most) {
                lines.add(line.toString().strip());
                line.setLength(0);
                width = 0;
            }
            line.append(parts.get(i));
            width += widths[i] + (parts.get(i).endsWith(" ") ? blank : 0);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** The text between its blanks, each word with the blank behind it. */
    private static List<String> words(String text) {
        return List.of(Typesetter.clean(text).split("(?<= )"));
    }

    /** The text between the places where a line may end. */
    private static List<String> parts(String text) {
        String clean = Typesetter.clean(text);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(clean);
        List<String> parts = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            parts.add(clean.substring(from, to));
        return parts;
    }
}
