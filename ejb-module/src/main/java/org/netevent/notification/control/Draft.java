package org.netevent.notification.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.event.boundary.EventInfo;

/** A letter while it is written: the words of its kind in the language of its person, and what is added to them. */
final class Draft {
    private final MailTexts texts;
    private final LetterKind kind;
    private final Locale locale;
    private final Map<String, String> parameters;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Letter.Fact> facts = new ArrayList<>();
    private boolean qr;
    private Letter.Link action;

    /**
     * @param language of the person, or null
     * @param parameters {@code name} of the person, and what the words of the kind name besides
     */
    Draft(MailTexts texts, LetterKind kind, String language, Map<String, String> parameters) {
        this.texts = texts;
        this.kind = kind;
        this.locale = texts.locale(language);
        this.parameters = parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> oneLine(parameter.getValue())));
    }

    /** One of the kind's texts as a paragraph. */
    Draft say(String part) {
        paragraphs.add(texts.get(locale, kind.key(part), parameters));
        return this;
    }

    /** A line of the table, unless the value is missing. */
    Draft fact(String name, String value) {
        if (value != null && !value.isBlank())
            facts.add(new Letter.Fact(texts.get(locale, "fact." + name, parameters), value));
        return this;
    }

    /** A line with a text of ours as its value. */
    Draft factSaying(String name, String key) {
        return fact(name, texts.get(locale, key, parameters));
    }

    Draft facts(EventInfo event) {
        return fact("event", oneLine(event.name()))
                .time(event.startTime(), event.endTime(), event.timeZone())
                .place(event.location(), event.address());
    }

    Draft time(Instant start, Instant end, ZoneId zone) {
        return fact("time", texts.time(locale, start, end, zone));
    }

    /** What is known of it, one below the other. */
    Draft place(String... parts) {
        return fact(
                "place",
                Stream.of(parts)
                        .filter(part -> part != null && !part.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    Draft action(String name, String url) {
        action = new Letter.Link(texts.get(locale, "action." + name, parameters), url);
        return this;
    }

    Draft withQr() {
        qr = true;
        return this;
    }

    Letter letter() {
        return new Letter(
                locale.getLanguage(),
                texts.get(locale, kind.key("subject"), parameters),
                texts.get(locale, "greeting", parameters),
                paragraphs,
                facts,
                qr,
                action,
                texts.get(locale, kind.closing(), parameters));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
