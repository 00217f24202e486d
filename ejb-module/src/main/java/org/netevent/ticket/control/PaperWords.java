package org.netevent.ticket.control;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words on tickets, from {@code ticket/paper_*.properties}. */
final class PaperWords {
    private static final ResourceBundle.Control NO_SERVER_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    /** English for a language that has no bundle. */
    PaperWords(String language) {
        locale = "de".equals(language) ? Locale.GERMAN : Locale.ENGLISH;
        bundle = ResourceBundle.getBundle("ticket.paper", locale, PaperWords.class.getClassLoader(), NO_SERVER_LOCALE);
    }

    String get(String key) {
        return bundle.getString(key);
    }

    String count(String key, int n) {
        return get(key).replace("{n}", Integer.toString(n));
    }

    Locale locale() {
        return locale;
    }
}
