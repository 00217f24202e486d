package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A letter as HTML for mail programs: tables and style attributes only. The parts stand in {@code mail/letter.html},
 * divided by comments; every value is escaped here, at the one place where it enters the markup.
 */
@ApplicationScoped
class LetterHtml {
    /** The Content-ID of the QR code. */
    static final String QR_ID = "qr@netevent";

    private static final Pattern PART = Pattern.compile("<!-- part (\\w+) -->\\n");
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)\\}\\}");

    private final Map<String, String> parts = load();

    String of(Letter letter) {
        String paragraphs = letter.paragraphs().stream()
                .map(paragraph -> fill("paragraph", Map.of("text", escape(paragraph))))
                .collect(Collectors.joining());
        String facts = letter.facts().stream()
                .map(fact -> fill("fact", Map.of("label", escape(fact.label()), "value", escape(fact.value()))))
                .collect(Collectors.joining());
        String action = letter.action() == null
                ? ""
                : fill(
                        "action",
                        Map.of(
                                "label", escape(letter.action().label()),
                                "url", escape(letter.action().url())));
        return fill(
                "letter",
                Map.of(
                        "language",
                        escape(letter.language()),
                        "subject",
                        escape(letter.subject()),
                        "greeting",
                        escape(letter.greeting()),
                        "paragraphs",
                        paragraphs,
                        "facts",
                        facts.isEmpty() ? "" : fill("facts", Map.of("facts", facts)),
                        "qr",
                        letter.qr() ? fill("qr", Map.of("source", "cid:" + QR_ID)) : "",
                        "action",
                        action,
                        "closing",
                        escape(letter.closing())));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br/>");
    }

    private String fill(String part, Map<String, String> values) {
        return SLOT.matcher(parts.get(part)).replaceAll(slot -> Matcher.quoteReplacement(values.get(slot.group(1))));
    }

    private static Map<String, String> load() {
        try (InputStream in = LetterHtml.class.getResourceAsStream("/mail/letter.html")) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String[] pieces = PART.split(template);
            Matcher names = PART.matcher(template);
            Map<String, String> parts = new TreeMap<>();
            for (int i = 1; names.find(); i++) parts.put(names.group(1), pieces[i]);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
