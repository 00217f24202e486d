package org.netevent.badge.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netevent.badge.boundary.BadgeFormat.Place;
import org.netevent.platform.pdf.TextBlock;
import org.netevent.platform.pdf.TextFit;
import org.netevent.platform.pdf.Typesetter;
import org.netevent.platform.pdf.Weight;

/**
 * A name as large as it fits: on one line, else on several, else with the middle names as initials, else smaller; where even
 * that is too much, the given names end in an ellipsis, and the family name stays.
 */
final class NameFit {
    /** On one line as long as that costs no more than this part of the largest size. */
    private static final double ONE_LINE = 0.72;
    /** Read from two metres: below this part of the largest size, middle names are shortened. */
    private static final double COMFORTABLE = 0.45;

    private final TextFit fit;
    private final TextFit line;

    NameFit(Place place) {
        fit = new TextFit(
                Weight.BOLD,
                place.box().width(),
                place.box().height(),
                place.largest(),
                place.smallest(),
                place.lines());
        line = new TextFit(
                Weight.BOLD, place.box().width(), place.box().height(), place.largest(), place.smallest(), 1);
    }

    TextBlock fit(String written) {
        String name = Typesetter.clean(written);
        TextBlock one = line.largest(name);
        if (one.size() >= ONE_LINE * fit.largest()) return one;
        TextBlock whole = fit.largest(name);
        if (whole.size() >= COMFORTABLE * fit.largest()) return whole;
        TextBlock initials = fit.largest(initials(name));
        if (initials.size() > whole.size() * 1.08) whole = initials;
        if (whole.size() >= fit.smallest()) return whole;
        return cut(initials(name));
    }

    private TextBlock cut(String name) {
        List<String> words = words(name);
        int family = family(words);
        String last = String.join(" ", words.subList(family, words.size()));
        if (family == 0 || fit.lines() < 2) return smallest(List.of(fit.cut(name)));
        return smallest(List.of(fit.cut(String.join(" ", words.subList(0, family))), fit.cut(last)));
    }

    private TextBlock smallest(List<String> lines) {
        return new TextBlock(fit.block(lines).lines(), fit.smallest());
    }

    /** Only where letters are small and capital, as initials are usual there. */
    static String initials(String name) {
        List<String> words = words(name);
        int family = family(words);
        List<String> shortened = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int first = word.codePointAt(0);
            boolean middle = i > 0 && i < family && Character.isUpperCase(first) && word.length() > 2;
            shortened.add(middle ? Character.toString(first) + "." : word);
        }
        return String.join(" ", shortened);
    }

    /** Where the family name begins: the last word with the small words before it (von, de la); 0 for a single word. */
    private static int family(List<String> words) {
        int at = words.size() - 1;
        while (at > 1 && Character.isLowerCase(words.get(at - 1).codePointAt(0))) at--;
        return Math.max(0, at);
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" "));
    }
}
