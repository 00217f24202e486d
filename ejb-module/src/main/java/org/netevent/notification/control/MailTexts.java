package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netevent.platform.time.TimeWords;

/** The words of mails, from {@code mail/letter_*.properties}, with named parameters in braces. */
@ApplicationScoped
class MailTexts {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");
    private static final ResourceBundle.Control NO_SERVER_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** English for a language that has no bundle. */
    Locale locale(String language) {
        return "de".equals(language) ? Locale.GERMAN : Locale.ENGLISH;
    }

    String get(Locale locale, String key, Map<String, String> parameters) {
        String text = ResourceBundle.getBundle("mail.letter", locale, getClass().getClassLoader(), NO_SERVER_LOCALE)
                .getString(key);
        return PARAMETER
                .matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(parameters.getOrDefault(name.group(1), name.group())));
    }

    /** Start and end on the wall clock of the event's place, with its zone. */
    String time(Locale locale, Instant start, Instant end, ZoneId zone) {
        return TimeWords.range(locale, start, end, zone);
    }
}
