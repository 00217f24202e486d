package org.netevent.badge.boundary;

import java.util.ArrayList;
import java.util.List;

/** Where to cut, in millimetres on the page: a hairline around the badges that runs out into the page's margin. */
public record CutLine(double fromX, double fromY, double toX, double toY) {
    public static final String COLOUR = "#b5b0a6";
    public static final double THICKNESS = 0.1;
    private static final double BEYOND = 5;

    /** None where the page is the badge. */
    public static List<CutLine> of(BadgeFormat format) {
        BadgeFormat.Paper paper = format.paper();
        List<CutLine> lines = new ArrayList<>();
        if (!format.cut()) return lines;
        double right = paper.width() - paper.left();
        double bottom = paper.height() - paper.top();
        for (int column = 0; column <= paper.columns(); column++) {
            double x = paper.left() + column * paper.badgeWidth();
            lines.add(new CutLine(x, paper.top() - BEYOND, x, bottom + BEYOND));
        }
        for (int row = 0; row <= paper.rows(); row++) {
            double y = paper.top() + row * paper.badgeHeight();
            lines.add(new CutLine(paper.left() - BEYOND, y, right + BEYOND, y));
        }
        return lines;
    }
}
