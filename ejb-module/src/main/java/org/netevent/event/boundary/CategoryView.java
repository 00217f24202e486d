package org.netevent.event.boundary;

import java.util.Locale;

/** A kind of event, with its name in each language. */
public record CategoryView(String code, String nameEn, String nameDe) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("de") ? nameDe : nameEn;
    }
}
