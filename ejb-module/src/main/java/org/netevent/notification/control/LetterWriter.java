package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.event.boundary.EventInfo;
import org.netevent.registration.boundary.RegistrationInfo;

/** Writes the letter of one kind about one registration, in the language of its person. */
@ApplicationScoped
class LetterWriter {
    /** These say where to look at the registration; the others come after the end of it. */
    private static final List<LetterKind> WITH_LINK = List.of(
            LetterKind.REGISTRATION_RECEIVED, LetterKind.REGISTRATION_APPROVED, LetterKind.REGISTRATION_WAITLISTED);

    @Inject
    MailTexts texts;

    /**
     * @param reason of the refusal or the cancellation, or null
     * @param serial of the ticket, or null
     */
    Letter write(
            LetterKind kind,
            RegistrationInfo registration,
            EventInfo event,
            String reason,
            String serial,
            String manageUrl) {
        Locale locale = texts.locale(registration.language());
        Map<String, String> parameters = Map.of("name", oneLine(registration.name()), "event", oneLine(event.name()));
        boolean linked = WITH_LINK.contains(kind);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(locale, kind.key("text"), parameters));
        if (linked) paragraphs.add(texts.get(locale, kind.key("hint"), parameters));
        String action = kind == LetterKind.REGISTRATION_APPROVED ? "action.ticket" : "action.manage";
        return new Letter(
                locale.getLanguage(),
                texts.get(locale, kind.key("subject"), parameters),
                texts.get(locale, "greeting", parameters),
                paragraphs,
                facts(locale, registration, event, reason, serial),
                serial != null,
                linked ? new Letter.Link(texts.get(locale, action, Map.of()), manageUrl) : null,
                texts.get(locale, "closing", parameters));
    }

    private List<Letter.Fact> facts(
            Locale locale, RegistrationInfo registration, EventInfo event, String reason, String serial) {
        List<Letter.Fact> facts = new ArrayList<>();
        add(facts, locale, "fact.event", oneLine(event.name()));
        add(facts, locale, "fact.time", texts.time(locale, event.startTime(), event.endTime(), event.timeZone()));
        String place = Stream.of(event.location(), event.address())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n"));
        add(facts, locale, "fact.place", place);
        add(facts, locale, "fact.team", registration.teamName());
        add(facts, locale, "fact.ticket", serial);
        add(facts, locale, "fact.reason", reason);
        return facts;
    }

    private void add(List<Letter.Fact> facts, Locale locale, String label, String value) {
        if (value != null && !value.isBlank()) facts.add(new Letter.Fact(texts.get(locale, label, Map.of()), value));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
