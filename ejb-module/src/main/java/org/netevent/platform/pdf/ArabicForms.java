package org.netevent.platform.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives Arabic letters the form that they have between their neighbours, as the presentation forms of Unicode, which our
 * font has. Which letter has which forms follows from Unicode's own decompositions: isolated, final, initial, medial.
 */
final class ArabicForms {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    /** By the letter, or by lam with the alef that melts into it. */
    private static final Map<String, List<Character>> FORMS = new HashMap<>();

    static {
        collect('\uFE80', '\uFEFC');
        collect('\uFB50', '\uFBFF');
    }

    private ArabicForms() {}

    private static void collect(char from, char to) {
        for (char form = from; form <= to; form++) {
            String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            boolean letter = letters.length() == 1 && letters.charAt(0) != form;
            boolean lamAlef = letters.length() == 2 && letters.charAt(0) == LAM && form >= '\uFEF5' && form <= '\uFEFC';
            if (letter || lamAlef)
                FORMS.computeIfAbsent(letters, key -> new ArrayList<>()).add(form);
        }
    }

    /** @param text in the order in which it is written. @return in the same order */
    static String shape(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joined = false;
        for (int i = 0; i < text.length(); i++) {
            String letter = letter(text, i);
            List<Character> forms = FORMS.get(letter);
            if (forms == null) {
                shaped.append(letter);
                joined = letter.charAt(0) == TATWEEL;
                continue;
            }
            i += letter.length() - 1;
            boolean joinsNext = forms.size() > INITIAL && i + 1 < text.length() && joinsBefore(text, i + 1);
            boolean joinsLast = joined && forms.size() > FINAL;
            shaped.append(forms.get(joinsLast ? joinsNext ? MEDIAL : FINAL : joinsNext ? INITIAL : ISOLATED));
            joined = joinsNext;
        }
        return shaped.toString();
    }

    private static String letter(String text, int at) {
        if (text.charAt(at) == LAM && at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2)))
            return text.substring(at, at + 2);
        return text.substring(at, at + 1);
    }

    private static boolean joinsBefore(String text, int at) {
        List<Character> forms = FORMS.get(text.substring(at, at + 1));
        return text.charAt(at) == TATWEEL || forms != null && forms.size() > FINAL;
    }
}
