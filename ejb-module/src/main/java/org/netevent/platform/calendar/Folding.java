package org.netevent.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Breaks the lines of a calendar after 75 octets (RFC 5545 §3.1), never inside a character. */
final class Folding {
    private static final int LONGEST = 75;

    private Folding() {}

    /** @param text lines that end with CR and LF */
    static String of(String text) {
        return text.lines().map(Folding::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String folded(String line) {
        if (line.length() * 3 <= LONGEST) return line;
        StringBuilder folded = new StringBuilder();
        int room = LONGEST;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append("\r\n ");
                // the space counts
                room = LONGEST - 1;
            }
            folded.append(character);
            room -= octets;
        }
        return folded.toString();
    }
}
