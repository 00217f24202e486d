package org.netevent.badge.boundary;

import org.netevent.platform.pdf.TextLine;
import org.netevent.ticket.boundary.QrShape;

/** Something drawn on a badge, in millimetres from its upper left corner; colours as {@code #rrggbb}. */
public sealed interface Mark {
    /** A filled rectangle. */
    record Fill(Box box, String colour) implements Mark {}

    /** A line of text. @param x its left end. @param size of the font */
    record Words(TextLine line, String colour, double x, double baseline, double size) implements Mark {}

    /** A QR code with its quiet zone. */
    record Code(QrShape shape, Box box) implements Mark {
        /** The width of one module. */
        public double module() {
            return box.width() / shape.size();
        }
    }
}
