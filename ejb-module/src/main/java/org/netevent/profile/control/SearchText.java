package org.netevent.profile.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as they are compared in the directory: lower case, without accents and other marks, letters that have no such parts
 * by the plain ones that people type for them. So "muller" finds Müller and "lodz" Łódź, in every database alike.
 */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('ø', "o"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ı', "i"),
            Map.entry('ə', "e"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('–', "-"),
            Map.entry('‐', "-"));

    /** The other way in which people write these without the key for them. */
    private static final Map<Character, String> SPELLED = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'å', "aa", 'ø', "oe");

    private SearchText() {}

    /** One line in lower case, without marks; empty for null. */
    public static String fold(String text) {
        if (text == null) return "";
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String composed = Normalizer.normalize(replaced(bare, PLAIN), Normalizer.Form.NFC);
        return GAPS.matcher(composed).replaceAll(" ").strip();
    }

    /**
     * What a search looks into: all texts folded, and words with umlauts once more as they are spelled without, so that
     * "mueller" finds Müller.
     *
     * @param longest in characters; what is beyond is not found
     */
    static String of(int longest, String... texts) {
        String whole =
                String.join("\n", Arrays.stream(texts).map(SearchText::fold).toList());
        Set<String> spelled = new LinkedHashSet<>();
        for (String text : texts) if (text != null) spelled(text, spelled);
        String all = spelled.isEmpty() ? whole : whole + "\n" + String.join(" ", spelled);
        return all.length() <= longest ? all : all.substring(0, longest);
    }

    /** The words of a search, folded, each once. */
    static List<String> words(String typed, int most) {
        String folded = fold(typed);
        if (folded.isEmpty()) return List.of();
        return Arrays.stream(folded.split(" ")).distinct().limit(most).toList();
    }

    private static void spelled(String text, Set<String> into) {
        for (String word : GAPS.split(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            String lower = word.toLowerCase(Locale.ROOT);
            String other = replaced(lower, SPELLED);
            if (!other.equals(lower)) into.add(fold(other));
        }
    }

    private static String replaced(String text, Map<Character, String> by) {
        StringBuilder result = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            String plain = by.get(c);
            if (plain == null) result.append(c);
            else result.append(plain);
        }
        return result.toString();
    }
}
