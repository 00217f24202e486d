package org.netevent.web.badge;

import java.util.List;
import java.util.Locale;
import org.netevent.badge.boundary.Badge;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeFormat.Paper;
import org.netevent.badge.boundary.BadgeSheet;
import org.netevent.badge.boundary.Box;
import org.netevent.badge.boundary.CutLine;
import org.netevent.badge.boundary.Mark;
import org.netevent.platform.pdf.TextRun;

/** A page of badges as SVG, in hundredths of a millimetre: the same marks at the same places as in the PDF. */
final class SheetSvg {
    private static final int UNITS = 100;

    private final StringBuilder out = new StringBuilder();

    private SheetSvg() {}

    /** @param label of the page, for those who hear it */
    static String of(BadgeSheet sheet, BadgeFormat format, String label) {
        SheetSvg svg = new SheetSvg();
        Paper paper = format.paper();
        svg.out
                .append("<svg class=\"ne-badges\" role=\"group\" xml:space=\"preserve\" viewBox=\"0 0 ")
                .append(units(paper.width()))
                .append(' ')
                .append(units(paper.height()))
                .append("\" aria-label=\"")
                .append(escaped(label))
                .append("\">");
        List<Badge> badges = sheet.badges();
        for (int i = 0; i < badges.size(); i++) svg.badge(badges.get(i), format.position(i));
        CutLine.of(format).forEach(svg::cut);
        return svg.out.append("</svg>").toString();
    }

    private void badge(Badge badge, Box at) {
        out.append("<g data-id=\"").append(badge.id()).append("\" transform=\"translate(");
        out.append(units(at.x())).append(',').append(units(at.y())).append(")\">");
        badge.marks().forEach(this::mark);
        out.append("</g>\n");
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Fill fill) fill(fill);
        else if (mark instanceof Mark.Words words) words.line().runs().forEach(run -> run(words, run));
        else if (mark instanceof Mark.Code code) code(code);
    }

    private void fill(Mark.Fill fill) {
        out.append("<rect");
        number("x", fill.box().x());
        number("y", fill.box().y());
        number("width", fill.box().width());
        number("height", fill.box().height());
        out.append(" fill=\"").append(fill.colour()).append("\"/>");
    }

    private void run(Mark.Words words, TextRun run) {
        double left = words.x() + run.x() * words.size();
        out.append("<text font-family=\"").append(run.font().family()).append('"');
        number("font-size", words.size());
        // a text that runs to the left begins at its right end
        number("x", run.rightToLeft() ? left + run.width() * words.size() : left);
        number("y", words.baseline());
        out.append(" fill=\"").append(words.colour()).append('"');
        if (run.rightToLeft()) out.append(" direction=\"rtl\"");
        if (run.outlined()) {
            out.append(" stroke=\"").append(words.colour()).append('"');
            number("stroke-width", words.size() * TextRun.OUTLINE);
        }
        out.append('>').append(escaped(run.text())).append("</text>");
    }

    private void code(Mark.Code code) {
        out.append("<path shape-rendering=\"crispEdges\" transform=\"translate(")
                .append(units(code.box().x()))
                .append(',')
                .append(units(code.box().y()))
                .append(String.format(Locale.ROOT, ") scale(%.4f)\" d=\"", code.module() * UNITS))
                .append(code.shape().path())
                .append("\"/>");
    }

    private void cut(CutLine line) {
        out.append("<line");
        number("x1", line.fromX());
        number("y1", line.fromY());
        number("x2", line.toX());
        number("y2", line.toY());
        out.append(" stroke=\"").append(CutLine.COLOUR).append('"');
        number("stroke-width", CutLine.THICKNESS);
        out.append("/>");
    }

    private void number(String name, double millimetres) {
        out.append(' ').append(name).append("=\"").append(units(millimetres)).append('"');
    }

    private static long units(double millimetres) {
        return Math.round(millimetres * UNITS);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
