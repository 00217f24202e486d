package org.netevent.badge.control;

import java.util.ArrayList;
import java.util.List;
import org.netevent.badge.boundary.Badge;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeFormat.Face;
import org.netevent.badge.boundary.BadgeFormat.Place;
import org.netevent.badge.boundary.Box;
import org.netevent.badge.boundary.Mark;
import org.netevent.platform.pdf.TextBlock;
import org.netevent.platform.pdf.TextFit;
import org.netevent.platform.pdf.TextLine;
import org.netevent.platform.pdf.Typesetter;
import org.netevent.platform.pdf.Weight;
import org.netevent.ticket.boundary.QrShape;

/** Draws badges of one event in one format. What it draws is the same on a screen and on paper. */
final class BadgeLayout {
    private static final String INK = "#1c1b19";
    private static final String QUIET = "#57534c";
    private static final String RULE = "#8d887f";
    private static final String WHITE = "#ffffff";
    private static final double THIN = 0.2;

    private final BadgeFormat format;
    private final TextBlock event;

    BadgeLayout(BadgeFormat format, String eventName) {
        this.format = format;
        event = fit(format.face().event(), Weight.REGULAR, eventName);
    }

    /** @param colour of the band, or null for none */
    Badge draw(Person person, String colour, QrShape code) {
        Face face = format.face();
        List<Mark> marks = new ArrayList<>();
        place(marks, face.event(), event, QUIET, Vertical.TOP);
        String name = Typesetter.clean(person.name()).isEmpty() ? person.serial() : person.name();
        place(marks, face.name(), new NameFit(face.name()).fit(name), INK, Vertical.MIDDLE);
        text(marks, face.organisation(), Weight.REGULAR, person.organisation(), INK, Vertical.TOP);
        text(marks, face.serial(), Weight.REGULAR, person.number(), QUIET, Vertical.MIDDLE);
        band(marks, face, person.band(), colour);
        marks.add(new Mark.Code(code, face.code()));
        return new Badge(person.id(), person.name(), marks);
    }

    private void band(List<Mark> marks, Face face, String role, String colour) {
        if (Typesetter.clean(role).isEmpty()) return;
        Box band = face.band();
        double edge = face.role().box().x();
        if (colour != null) marks.add(new Mark.Fill(band, colour));
        else marks.add(new Mark.Fill(new Box(edge, band.y(), band.width() - 2 * edge, THIN), RULE));
        text(marks, face.role(), Weight.BOLD, role, colour == null ? INK : WHITE, Vertical.MIDDLE);
    }

    private void text(List<Mark> marks, Place place, Weight weight, String text, String colour, Vertical vertical) {
        if (!Typesetter.clean(text).isEmpty()) place(marks, place, fit(place, weight, text), colour, vertical);
    }

    private static TextBlock fit(Place place, Weight weight, String text) {
        Box box = place.box();
        return new TextFit(weight, box.width(), box.height(), place.largest(), place.smallest(), place.lines())
                .fit(text);
    }

    private enum Vertical {
        TOP,
        MIDDLE
    }

    private void place(List<Mark> marks, Place place, TextBlock block, String colour, Vertical vertical) {
        Box box = place.box();
        double top = vertical == Vertical.TOP ? box.y() : box.y() + (box.height() - block.height()) / 2;
        for (int i = 0; i < block.lines().size(); i++) {
            TextLine line = block.lines().get(i);
            if (line.isEmpty()) continue;
            double width = line.width() * block.size();
            double x = format.face().centred()
                    ? box.x() + (box.width() - width) / 2
                    : line.rightToLeft() ? box.right() - width : box.x();
            marks.add(new Mark.Words(line, colour, x, top + block.baseline(i), block.size()));
        }
    }
}
