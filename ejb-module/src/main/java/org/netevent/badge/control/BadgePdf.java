package org.netevent.badge.control;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.netevent.badge.boundary.Badge;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeFormat.Paper;
import org.netevent.badge.boundary.BadgeLook;
import org.netevent.badge.boundary.BadgeSheet;
import org.netevent.badge.boundary.Box;
import org.netevent.badge.boundary.CutLine;
import org.netevent.badge.boundary.Mark;
import org.netevent.platform.pdf.PdfPaper;

/** Badges as PDF, written while they are read. */
public final class BadgePdf {
    private BadgePdf() {}

    public static void write(Iterator<BadgeSheet> sheets, String title, BadgeLook look, OutputStream out) {
        Paper paper = look.format().paper();
        try (PdfPaper pdf = new PdfPaper(out, title, look.language(), paper.width(), paper.height())) {
            while (sheets.hasNext()) {
                pdf.page();
                draw(pdf, sheets.next().badges(), look.format());
            }
        }
    }

    private static void draw(PdfPaper pdf, List<Badge> badges, BadgeFormat format) {
        for (int i = 0; i < badges.size(); i++) {
            Box at = format.position(i);
            for (Mark mark : badges.get(i).marks()) draw(pdf, mark, at.x(), at.y());
        }
        for (CutLine line : CutLine.of(format))
            pdf.line(CutLine.COLOUR, CutLine.THICKNESS, line.fromX(), line.fromY(), line.toX(), line.toY());
    }

    private static void draw(PdfPaper pdf, Mark mark, double x, double y) {
        if (mark instanceof Mark.Fill fill) {
            Box box = fill.box();
            pdf.fill(fill.colour(), x + box.x(), y + box.y(), box.width(), box.height());
        } else if (mark instanceof Mark.Words words) {
            pdf.text(words.line(), words.colour(), x + words.x(), y + words.baseline(), words.size());
        } else if (mark instanceof Mark.Code code) {
            pdf.modules(code.shape().path(), x + code.box().x(), y + code.box().y(), code.module());
        }
    }
}
