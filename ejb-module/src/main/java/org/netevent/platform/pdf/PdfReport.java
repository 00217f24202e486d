package org.netevent.platform.pdf;

import java.io.OutputStream;
import java.util.List;

/**
 * A report on A4, written from top to bottom: a title, figures, charts and tables, a new page where one is full. Colours are
 * those of the screens.
 */
public final class PdfReport implements AutoCloseable {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double EDGE = 18;
    private static final double BOTTOM = HEIGHT - 20;
    private static final double INNER = WIDTH - 2 * EDGE;
    private static final String INK = "#1c1b19";
    private static final String QUIET = "#57534c";
    private static final String RULE = "#d8d4cc";
    private static final double TEXT = 3.4;
    private static final double SMALL = 2.9;
    private static final double ROW = 6;

    /** One big number. @param note below it, or null */
    public record Figure(String label, String value, String note) {}

    /** A line of a table: its name, how long its bar is (0 to 1, or less than 0 for none) and its cells. */
    public record Row(String label, double share, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private final PdfPaper paper;
    private final String foot;
    private int page;
    private double y;

    /**
     * @param language of its words, e.g. {@code de}
     * @param foot what stands at the bottom of each page, beside its number
     */
    public PdfReport(OutputStream out, String title, String language, String foot) {
        this.foot = foot;
        paper = new PdfPaper(out, title, language, WIDTH, HEIGHT);
        page();
    }

    public void title(String text, String below) {
        TextBlock block = new TextFit(Weight.BOLD, INNER, 18, 7.4, 5, 2).fit(text);
        for (int i = 0; i < block.lines().size(); i++)
            paper.text(block.lines().get(i), INK, EDGE, y + block.baseline(i), block.size());
        y += block.height() + 2;
        left(below, Weight.REGULAR, QUIET, EDGE, y + TEXT, TEXT, INNER);
        y += TEXT + 8;
    }

    /** Figures side by side. */
    public void figures(List<Figure> figures) {
        double width = INNER / figures.size();
        need(22);
        paper.line(RULE, 0.3, EDGE, y, EDGE + INNER, y);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            double x = EDGE + i * width;
            left(figure.label(), Weight.REGULAR, QUIET, x, y + 6, SMALL, width - 4);
            left(figure.value(), Weight.BOLD, INK, x, y + 14, 7.4, width - 4);
            note(figure.note(), x, y + 19, width - 3);
        }
        y += 22;
        paper.line(RULE, 0.3, EDGE, y, EDGE + INNER, y);
        y += 4;
    }

    /** @param with how much of what follows must fit on the same page */
    public void heading(String text, double with) {
        need(14 + with);
        if (y > EDGE) y += 8;
        left(text, Weight.BOLD, INK, EDGE, y + 4, 4.6, INNER);
        y += 8;
    }

    public void note(String text) {
        need(ROW);
        left(text, Weight.REGULAR, QUIET, EDGE, y + 3.4, SMALL, INNER);
        y += ROW;
    }

    public void chart(BarChart chart) {
        need(BarChart.HEIGHT + 4);
        chart.draw(paper, EDGE, y, INNER);
        y += BarChart.HEIGHT + 4;
    }

    /**
     * @param headings of all columns; the first is that of the labels
     * @param bars whether each row shows its share
     */
    public void table(List<String> headings, List<Row> rows, boolean bars) {
        need(3 * ROW);
        headings(headings);
        for (Row row : rows) {
            if (need(ROW)) headings(headings);
            // in the order in which they are read
            double numbers = EDGE + INNER - row.cells().size() * cell(headings);
            double name = bars ? INNER * 0.34 : numbers - EDGE;
            left(row.label(), Weight.REGULAR, INK, EDGE, y + 4.2, TEXT, name - 3);
            for (int i = 0; i < row.cells().size(); i++)
                right(row.cells().get(i), Weight.REGULAR, INK, numbers + (i + 1) * cell(headings), y + 4.2, TEXT);
            if (bars && row.share() > 0)
                paper.fill(
                        BarChart.FIRST,
                        EDGE + name,
                        y + 1.8,
                        Math.max(0.4, (numbers - EDGE - name) * row.share()),
                        2.6);
            y += ROW;
            paper.line(RULE, 0.1, EDGE, y, EDGE + INNER, y);
        }
        y += 2;
    }

    /** Rather smaller than cut. */
    private void note(String text, double x, double baseline, double width) {
        if (text == null) return;
        TextBlock fitted = new TextFit(Weight.REGULAR, width, SMALL * 2, SMALL, 2.2, 1).fit(text);
        paper.text(fitted.lines().get(0), QUIET, x, baseline, fitted.size());
    }

    private void headings(List<String> headings) {
        double numbers = EDGE + INNER - (headings.size() - 1) * cell(headings);
        left(headings.get(0), Weight.REGULAR, QUIET, EDGE, y + 4, SMALL, numbers - EDGE);
        for (int i = 1; i < headings.size(); i++)
            right(headings.get(i), Weight.REGULAR, QUIET, numbers + i * cell(headings), y + 4, SMALL);
        y += ROW;
        paper.line(RULE, 0.3, EDGE, y, EDGE + INNER, y);
    }

    /** How wide the columns of numbers are: the names get at least two fifths. */
    private static double cell(List<String> headings) {
        return Math.min(28, INNER * 0.6 / headings.size());
    }

    private boolean need(double height) {
        if (y + height <= BOTTOM) return false;
        page();
        return true;
    }

    private void page() {
        paper.page();
        page++;
        y = EDGE;
        left(foot, Weight.REGULAR, QUIET, EDGE, HEIGHT - 11, SMALL, INNER - 20);
        right(Integer.toString(page), Weight.REGULAR, QUIET, EDGE + INNER, HEIGHT - 11, SMALL);
    }

    private void left(String text, Weight weight, String colour, double x, double baseline, double size, double width) {
        if (text == null) return;
        TextFit fit = new TextFit(weight, width, size * 2, size, size, 1);
        paper.text(Typesetter.line(fit.cut(text), weight), colour, x, baseline, size);
    }

    private void right(String text, Weight weight, String colour, double right, double baseline, double size) {
        TextLine line = Typesetter.line(text, weight);
        paper.text(line, colour, right - line.width() * size, baseline, size);
    }

    @Override
    public void close() {
        paper.close();
    }
}
