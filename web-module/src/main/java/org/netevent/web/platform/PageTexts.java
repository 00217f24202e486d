package org.netevent.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts of a page in its reader's language: {@code #{t['event.title']}}, {@code #{t.of('seats.left_of', 'left', 3)}}. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {
    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Override
    public String get(Object key) {
        return texts.get(preferences.getLocale(), String.valueOf(key));
    }

    public String of(String key, String name, Object value) {
        return texts.get(preferences.getLocale(), key, Map.of(name, value));
    }

    public String of(String key, String name1, Object value1, String name2, Object value2) {
        return texts.get(preferences.getLocale(), key, Map.of(name1, value1, name2, value2));
    }

    public String of(
            String key, String name1, Object value1, String name2, Object value2, String name3, Object value3) {
        return texts.get(preferences.getLocale(), key, Map.of(name1, value1, name2, value2, name3, value3));
    }

    public String count(String key, long n) {
        return texts.count(preferences.getLocale(), key, n);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
