package org.netevent.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are taken, known by how their content begins and never by their name. */
enum FileKind {
    JPEG,
    PNG,
    GIF,
    WEBP,
    PDF;

    static Optional<FileKind> of(byte[] content) {
        if (startsWith(content, 0, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
        if (startsWith(content, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return Optional.of(PNG);
        if (startsWith(content, 0, 'G', 'I', 'F', '8')) return Optional.of(GIF);
        if (startsWith(content, 0, 'R', 'I', 'F', 'F') && startsWith(content, 8, 'W', 'E', 'B', 'P'))
            return Optional.of(WEBP);
        if (isPdf(content)) return Optional.of(PDF);
        return Optional.empty();
    }

    private static boolean isPdf(byte[] content) {
        if (!startsWith(content, 0, '%', 'P', 'D', 'F', '-')) return false;
        // a PDF ends with its marker, perhaps followed by a little rubbish
        byte[] tail = Arrays.copyOfRange(content, Math.max(0, content.length - 1024), content.length);
        return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static boolean startsWith(byte[] content, int offset, int... magic) {
        if (content.length < offset + magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((content[offset + i] & 0xFF) != magic[i]) return false;
        return true;
    }
}
