package org.netevent.web.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as people write it, cut into paragraphs, lines and links. Markup in it stays text. */
public final class Paragraphs {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)\\]]");

    /** A piece of a paragraph: text, a link, or a line's end. */
    public record Piece(String text, String href, boolean lineEnd) {
        public String getText() {
            return text;
        }

        /** Only http and https; null for text. */
        public String getHref() {
            return href;
        }

        public boolean isLineEnd() {
            return lineEnd;
        }
    }

    private Paragraphs() {}

    public static List<List<Piece>> of(String text) {
        if (text == null || text.isBlank()) return List.of();
        return Arrays.stream(text.strip().replace("\r\n", "\n").split("\n\\s*\n"))
                .map(Paragraphs::pieces)
                .toList();
    }

    private static List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : paragraph.split("\n")) {
            if (!pieces.isEmpty()) pieces.add(new Piece("", null, true));
            Matcher link = LINK.matcher(line);
            int done = 0;
            while (link.find()) {
                pieces.add(new Piece(line.substring(done, link.start()), null, false));
                pieces.add(new Piece(link.group(), link.group(), false));
                done = link.end();
            }
            pieces.add(new Piece(line.substring(done), null, false));
        }
        return pieces;
    }
}
