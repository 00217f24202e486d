package org.netevent.platform.pdf;

import java.util.List;
import java.util.function.LongFunction;

/**
 * Columns side by side over their labels, with as many labels as have room. Series are told apart by their names above the
 * chart, and in grey by their lightness.
 *
 * @param labels one for each place
 * @param series one or two
 * @param number how a number is written
 */
public record BarChart(List<String> labels, List<Series> series, LongFunction<String> number) {
    static final double HEIGHT = 52;
    static final String FIRST = "#2a4fd0";
    private static final String SECOND = "#e79a63";
    private static final String INK = "#57534c";
    private static final String RULE = "#d8d4cc";
    private static final double SIZE = 2.7;
    private static final double AXIS = 12;

    /** @param values as many as there are labels */
    public record Series(String name, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    public BarChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    void draw(PdfPaper paper, double x, double y, double width) {
        double top = y + legend(paper, x + AXIS, y);
        double bottom = y + HEIGHT - 7;
        long step = step(series.stream()
                .flatMap(one -> one.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0));
        long most = step * 4;
        for (long tick = 0; tick <= most; tick += step) {
            double at = bottom - (bottom - top) * tick / most;
            paper.line(RULE, tick == 0 ? 0.3 : 0.1, x + AXIS, at, x + width, at);
            TextLine line = Typesetter.line(number.apply(tick), Weight.REGULAR);
            paper.text(line, INK, x + AXIS - 2 - line.width() * SIZE, at + 1, SIZE);
        }
        double place = (width - AXIS) / Math.max(1, labels.size());
        double bar = Math.min(6, place * 0.76 / series.size());
        for (int i = 0; i < labels.size(); i++)
            for (int s = 0; s < series.size(); s++) {
                double height = (bottom - top) * series.get(s).values().get(i) / most;
                double left = x + AXIS + i * place + (place - bar * series.size()) / 2 + s * bar;
                if (height > 0) paper.fill(colour(s), left, bottom - height, bar * 0.94, height);
            }
        labels(paper, x + AXIS, bottom + 4.6, place);
    }

    private double legend(PdfPaper paper, double x, double y) {
        if (series.size() < 2) return 3;
        double at = x;
        for (int s = 0; s < series.size(); s++) {
            TextLine name = Typesetter.line(series.get(s).name(), Weight.REGULAR);
            paper.fill(colour(s), at, y + 0.6, 2.6, 2.6);
            paper.text(name, INK, at + 3.8, y + 3, SIZE);
            at += 3.8 + name.width() * SIZE + 6;
        }
        return 8;
    }

    /** As many as stand beside each other, the first one always. */
    private void labels(PdfPaper paper, double x, double baseline, double place) {
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.size(); i++) {
            TextLine label = Typesetter.line(labels.get(i), Weight.REGULAR);
            double width = label.width() * SIZE;
            double left = Math.max(x, x + (i + 0.5) * place - width / 2);
            if (left < free || left + width > x + labels.size() * place + 1) continue;
            paper.text(label, INK, left, baseline, SIZE);
            free = left + width + 3;
        }
    }

    private static String colour(int series) {
        return series == 0 ? FIRST : SECOND;
    }

    /** A round number of which four are at least the most. */
    static long step(long most) {
        long quarter = Math.max(1, (most + 3) / 4);
        for (long ten = 1; ; ten *= 10)
            for (long factor : new long[] {1, 2, 5}) if (factor * ten >= quarter) return factor * ten;
    }
}
