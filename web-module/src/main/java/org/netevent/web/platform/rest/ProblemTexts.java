package org.netevent.web.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;

/** The texts of the pages, as the API asks for them. */
@ApplicationScoped
public class ProblemTexts {
    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /** The language of the request: the one chosen on the pages, else the client's. */
    public Locale locale(HttpHeaders headers) {
        return preferences.getLocale();
    }

    public boolean has(String key, Locale locale) {
        return texts.has(locale, key);
    }

    public String text(String key, Map<String, Object> parameters, Locale locale) {
        return texts.get(locale, key, parameters);
    }
}
