package org.netevent.ticket.control;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Function;
import org.netevent.platform.pdf.PdfPaper;
import org.netevent.platform.pdf.TextLine;
import org.netevent.platform.pdf.Typesetter;
import org.netevent.platform.pdf.Weight;
import org.netevent.platform.time.TimeWords;
import org.netevent.ticket.boundary.PaperSize;
import org.netevent.ticket.boundary.QrShape;

/** Tickets as PDF, one on a page, written while they are read. Each speaks the language of its person. */
final class TicketPdf {
    private static final String INK = "#1c1b19";
    private static final String QUIET = "#57534c";
    private static final String RULE = "#c9c4ba";
    private static final String ACCENT = "#2446bf";
    private static final String WHITE = "#ffffff";

    private final PaperSize size;
    private final Function<String, QrShape> codes;

    /** @param codes the QR code of a serial */
    TicketPdf(PaperSize size, Function<String, QrShape> codes) {
        this.size = size;
        this.codes = codes;
    }

    void write(Iterator<PrintedTicket> tickets, String title, String language, OutputStream out) {
        try (PdfPaper paper = new PdfPaper(out, title, language, size.width(), size.height())) {
            while (tickets.hasNext()) {
                paper.page();
                PrintedTicket ticket = tickets.next();
                PaperWords words = new PaperWords(ticket.holder().language());
                if (size == PaperSize.A4) page(paper, ticket, words);
                else phone(paper, ticket, words);
            }
        }
    }

    private void page(PdfPaper paper, PrintedTicket ticket, PaperWords words) {
        double edge = 18;
        double width = size.width() - 2 * edge;
        double pad = 9;
        double code = 62;
        double top = 20;
        double band = 30;
        paper.fill(ACCENT, edge, top, width, band);
        new PaperColumn(paper, edge + pad, top + 5, width - 2 * pad, false)
                .text(ticket.event().name(), Weight.BOLD, WHITE, 7.6, 2);

        double right = edge + width - pad - code;
        double body = top + band + 8;
        code(paper, ticket, right, body, code);
        PaperColumn below = new PaperColumn(paper, right, body + code + 1, code, true)
                .text(ticket.serial(), Weight.BOLD, INK, 4.6, 1)
                .gap(3);
        admits(paper, below, ticket, words, right, code);

        PaperColumn facts = new PaperColumn(paper, edge + pad, body, right - edge - 2 * pad, false);
        who(facts, ticket, words, 7, 4.6);
        fact(facts, words.get("when"), time(ticket, words), 4.2, 2);
        place(facts, ticket, words, 4.2);
        fact(facts, words.get("order"), ticket.orderCode(), 4.2, 1);
        fact(facts, words.get("members"), ticket.members(), 4.2, 6);

        double bottom = Math.max(facts.y(), below.y()) + 5;
        paper.frame(RULE, 0.3, edge, top, width, bottom - top, 0.1);
        PaperColumn hints = new PaperColumn(paper, edge, bottom + 10, width, false);
        if (ticket.places() > 1)
            hints.text(words.count("group", ticket.places()), Weight.BOLD, INK, 4, 2)
                    .gap(3);
        hints.text(words.get("show"), Weight.REGULAR, QUIET, 3.8, 2)
                .gap(2)
                .text(words.get("keep"), Weight.REGULAR, QUIET, 3.8, 2);
        new PaperColumn(paper, edge, size.height() - 20, width, false).text("NetEvent", Weight.BOLD, ACCENT, 4, 1);
    }

    private void phone(PdfPaper paper, PrintedTicket ticket, PaperWords words) {
        double edge = 7;
        double width = size.width() - 2 * edge;
        double code = 62;
        double band = 20;
        paper.fill(ACCENT, 0, 0, size.width(), band);
        new PaperColumn(paper, edge, 4, width, false).text(ticket.event().name(), Weight.BOLD, WHITE, 5.2, 2);
        double left = (size.width() - code) / 2;
        code(paper, ticket, left, band + 2, code);
        PaperColumn column = new PaperColumn(paper, edge, band + code + 2, width, true)
                .text(ticket.serial(), Weight.BOLD, INK, 4.2, 1)
                .gap(2);
        admits(paper, column, ticket, words, edge, width);
        PaperColumn facts = new PaperColumn(paper, edge, column.y() + 2, width, false);
        who(facts, ticket, words, 5.6, 3.7);
        fact(facts, words.get("when"), time(ticket, words), 3.7, 2);
        place(facts, ticket, words, 3.7);
        fact(facts, words.get("order"), ticket.orderCode(), 3.7, 1);
    }

    private void code(PdfPaper paper, PrintedTicket ticket, double x, double y, double width) {
        QrShape shape = codes.apply(ticket.serial());
        paper.modules(shape.path(), x, y, width / shape.size());
    }

    /** How many people come in, unmistakably, as the staff read it too. */
    private static void admits(
            PdfPaper paper, PaperColumn column, PrintedTicket ticket, PaperWords words, double x, double width) {
        if (ticket.places() < 2) return;
        double size = 4.6;
        TextLine line = Typesetter.line(words.count("admits", ticket.places()), Weight.BOLD);
        double length = line.width() * size;
        double wide = length + 8;
        paper.fill(INK, x + (width - wide) / 2, column.y(), wide, 8);
        paper.text(line, WHITE, x + (width - length) / 2, column.y() + 5.6, size);
        column.gap(10);
    }

    private static void who(PaperColumn facts, PrintedTicket ticket, PaperWords words, double large, double text) {
        facts.text(ticket.holder().name(), Weight.BOLD, INK, large, 2)
                .text(ticket.holder().organisation(), Weight.REGULAR, INK, text, 2);
        if (ticket.type() != null) facts.gap(1.5).text(ticket.type(), Weight.BOLD, ACCENT, text, 2);
    }

    private static void place(PaperColumn facts, PrintedTicket ticket, PaperWords words, double text) {
        PrintedTicket.Occasion event = ticket.event();
        boolean named = event.location() != null && !event.location().isBlank();
        fact(facts, words.get("where"), named ? event.location() : event.address(), text, 2);
        if (named && event.address() != null && !event.location().equals(event.address()))
            facts.text(oneLine(event.address()), Weight.REGULAR, INK, text, 3);
        facts.gap(0.8).link(words.get("map"), event.map(), ACCENT, text);
    }

    private static void fact(PaperColumn facts, String label, String value, double text, int lines) {
        if (value == null || Typesetter.clean(value).isEmpty()) return;
        facts.gap(text * 0.75)
                .text(label, Weight.REGULAR, QUIET, text * 0.74, 1)
                .text(oneLine(value), Weight.REGULAR, INK, text, lines);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll(",?\\s*\\R\\s*", ", ");
    }

    private static String time(PrintedTicket ticket, PaperWords words) {
        PrintedTicket.Occasion event = ticket.event();
        return TimeWords.range(words.locale(), event.start(), event.end(), event.zone());
    }
}
