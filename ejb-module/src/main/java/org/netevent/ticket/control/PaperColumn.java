package org.netevent.ticket.control;

import org.netevent.platform.pdf.PdfPaper;
import org.netevent.platform.pdf.TextBlock;
import org.netevent.platform.pdf.TextFit;
import org.netevent.platform.pdf.TextLine;
import org.netevent.platform.pdf.Typesetter;
import org.netevent.platform.pdf.Weight;

/** Text from top to bottom, in millimetres. What is missing takes no room; right-to-left text begins at the right. */
final class PaperColumn {
    /** Smaller than this part of its size no text becomes; then it is shortened. */
    private static final double SMALLEST = 0.62;

    private final PdfPaper paper;
    private final double x;
    private final double width;
    private final boolean centred;
    private double y;

    PaperColumn(PdfPaper paper, double x, double y, double width, boolean centred) {
        this.paper = paper;
        this.x = x;
        this.y = y;
        this.width = width;
        this.centred = centred;
    }

    double y() {
        return y;
    }

    PaperColumn gap(double height) {
        y += height;
        return this;
    }

    /** @param lines the most */
    PaperColumn text(String text, Weight weight, String colour, double size, int lines) {
        if (Typesetter.clean(text).isEmpty()) return this;
        TextBlock block = new TextFit(
                        weight, width, size * TextBlock.LEADING * lines + 0.01, size, size * SMALLEST, lines)
                .fit(text);
        for (int i = 0; i < block.lines().size(); i++) {
            TextLine line = block.lines().get(i);
            paper.text(line, colour, left(line, block.size()), y + block.baseline(i), block.size());
        }
        y += block.height();
        return this;
    }

    /** One line that leads to an address. */
    PaperColumn link(String text, String address, String colour, double size) {
        if (address == null) return this;
        TextLine line = Typesetter.line(text, Weight.REGULAR);
        double left = left(line, size);
        double top = y;
        text(text, Weight.REGULAR, colour, size, 1);
        double baseline = top + size * 1.08;
        paper.line(colour, 0.15, left, baseline, left + line.width() * size, baseline);
        paper.link(address, left - 1, top - 0.6, line.width() * size + 2, size * TextBlock.LEADING + 1.2);
        return this;
    }

    private double left(TextLine line, double size) {
        double length = line.width() * size;
        if (centred) return x + (width - length) / 2;
        return line.rightToLeft() ? x + width - length : x;
    }
}
