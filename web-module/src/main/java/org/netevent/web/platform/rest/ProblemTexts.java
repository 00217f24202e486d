package org.netevent.web.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Finds the API's texts in the bundles of the features. */
@ApplicationScoped
public class ProblemTexts {
    private static final List<String> BUNDLES = List.of(
            "platform",
            "account",
            "event",
            "registration",
            "ticket",
            "checkin",
            "desk",
            "insight",
            "notification",
            "audit");

    /** The language of a request: the one chosen on the pages, else the browser's. */
    public Locale locale(HttpHeaders headers) {
        Cookie chosen = headers.getCookies().get("language");
        if (chosen != null) return supported(Locale.forLanguageTag(chosen.getValue()));
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> locale.getLanguage().matches("en|de"))
                .map(ProblemTexts::supported)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    public boolean has(String key, Locale locale) {
        return find(key, locale) != null;
    }

    public String text(String key, Map<String, Object> parameters, Locale locale) {
        String text = find(key, locale);
        if (text == null) return key;
        for (Map.Entry<String, Object> parameter : parameters.entrySet())
            text = text.replace("{" + parameter.getKey() + "}", String.valueOf(parameter.getValue()));
        return text;
    }

    private static String find(String key, Locale locale) {
        for (String name : BUNDLES)
            try {
                ResourceBundle bundle = ResourceBundle.getBundle("i18n." + name, locale);
                if (bundle.containsKey(key)) return bundle.getString(key);
            } catch (MissingResourceException absent) {
                continue;
            }
        return null;
    }

    private static Locale supported(Locale locale) {
        return locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    }
}
