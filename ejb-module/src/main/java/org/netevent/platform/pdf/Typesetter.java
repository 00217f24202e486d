package org.netevent.platform.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Makes lines of text out of characters: which font has them, in which order they stand, how wide they are. */
public final class Typesetter {
    private static final Map<Integer, Integer> MIRRORED = Map.of(
            (int) '(', (int) ')', (int) ')', (int) '(', (int) '[', (int) ']', (int) ']', (int) '[', (int) '{',
            (int) '}', (int) '}', (int) '{', (int) '<', (int) '>', (int) '>', (int) '<', (int) '«', (int) '»');

    private Typesetter() {}

    /**
     * The text in composed characters with single blanks, without what no font has (such as emoji), and without the vowel
     * points of Arabic and Hebrew, which names are written without.
     */
    public static String clean(String text) {
        if (text == null) return "";
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) clean.append(' ');
            else if (!point(character) && font(character, Weight.REGULAR, null) != null)
                clean.appendCodePoint(character);
        });
        return clean.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean point(int character) {
        return character >= 0x0591 && character <= 0x05BD
                || character >= 0x05BF && character <= 0x05C7
                || character >= 0x0610 && character <= 0x061A
                || character >= 0x064B && character <= 0x065F
                || character == 0x0670
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL;
    }

    public static TextLine line(String text, Weight weight) {
        String clean = clean(text);
        if (clean.isEmpty()) return new TextLine("", List.of(), 0, false);
        Bidi bidi = new Bidi(clean, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<TextRun> runs = new ArrayList<>();
        double x = 0;
        for (int run : order) {
            boolean rightToLeft = bidi.getRunLevel(run) % 2 == 1;
            String part = clean.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            for (TextRun piece : pieces(part, weight, rightToLeft)) {
                runs.add(piece.at(x));
                x += piece.width();
            }
        }
        return new TextLine(clean, runs, x, !bidi.baseIsLeftToRight());
    }

    /** Without the runs: how wide a line would be, in parts of the font's size. */
    public static double width(String text, Weight weight) {
        return line(text, weight).width();
    }

    /** The pieces of one direction, each of one font, from left to right. */
    private static List<TextRun> pieces(String text, Weight weight, boolean rightToLeft) {
        List<TextRun> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        ShippedFont current = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            ShippedFont font = font(character, weight, current);
            if (current != null && font != current) {
                pieces.add(run(piece.toString(), current, weight, rightToLeft));
                piece.setLength(0);
            }
            current = font;
            piece.appendCodePoint(character);
        }
        pieces.add(run(piece.toString(), current, weight, rightToLeft));
        if (rightToLeft) Collections.reverse(pieces);
        return pieces;
    }

    private static TextRun run(String text, ShippedFont font, Weight weight, boolean rightToLeft) {
        String glyphs = rightToLeft ? reverse(ArabicForms.shape(text)) : text;
        double width = glyphs.codePoints().mapToDouble(font::advance).sum();
        boolean outlined = weight == Weight.BOLD && font == ShippedFont.EAST_ASIAN;
        return new TextRun(font, text, glyphs, rightToLeft, 0, width, outlined);
    }

    private static String reverse(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder reversed = new StringBuilder(text.length());
        for (int i = characters.length - 1; i >= 0; i--)
            reversed.appendCodePoint(MIRRORED.getOrDefault(characters[i], characters[i]));
        return reversed.toString();
    }

    /** The font of a character: the one before goes on as long as it can, so that blanks do not change it. Null for none. */
    private static ShippedFont font(int character, Weight weight, ShippedFont before) {
        boolean common = !Character.isLetterOrDigit(character);
        if (common && before != null && before.has(character)) return before;
        for (ShippedFont font : ShippedFont.of(weight)) if (font.has(character)) return font;
        return null;
    }
}
