package org.netevent.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/**
 * All words of all features in all languages: {@code i18n/<feature>_<language>.properties}, UTF-8, looked up as one bundle.
 * A text may hold named parameters, {@code {seats}}; a key with {@code .one} (or {@code .none}) appended is the singular
 * (or empty) form, see {@link #count}.
 */
@ApplicationScoped
public class Texts {
    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN);
    public static final List<String> FEATURES = List.of(
            "platform",
            "account",
            "event",
            "tickettype",
            "order",
            "registration",
            "ticket",
            "checkin",
            "desk",
            "badge",
            "connection",
            "insight",
            "appointment",
            "audit",
            "notification",
            "profile",
            "payment",
            "waitlist",
            "docs");

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Texts() {
        for (Locale locale : LOCALES) byLanguage.put(locale.getLanguage(), Map.copyOf(load(locale)));
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (String feature : FEATURES) {
            try {
                var bundle = (PropertyResourceBundle) ResourceBundle.getBundle(
                        "i18n." + feature,
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            } catch (MissingResourceException e) {
                System.Logger log = System.getLogger(Texts.class.getName());
                log.log(System.Logger.Level.DEBUG, "No texts of {0} in {1}", feature, locale);
            }
        }
        return texts;
    }

    /** The language of ours that fits best: the first of the wanted ones that we have, else English. */
    public static Locale best(Collection<Locale> wanted) {
        return wanted.stream()
                .flatMap(w -> LOCALES.stream().filter(l -> l.getLanguage().equals(w.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    public boolean has(Locale locale, String key) {
        return texts(locale).containsKey(key);
    }

    /** @return the text, or the key between question marks when there is none, so that a gap is seen */
    public String get(Locale locale, String key) {
        String text = texts(locale).get(key);
        return text == null ? "???" + key + "???" : text;
    }

    /** An instant among the parameters is told in the zone that the parameter {@code zone} names, else in UTC. */
    public String get(Locale locale, String key, Map<String, ?> parameters) {
        String text = get(locale, key);
        for (var parameter : parameters.entrySet()) {
            Object value = parameter.getValue();
            String shown = value instanceof Instant instant
                    ? moment(locale, instant, parameters.get("zone"))
                    : show(locale, value);
            text = text.replace("{" + parameter.getKey() + "}", shown);
        }
        return text;
    }

    /** The text for a number of things, which it names as {@code {n}}. */
    public String count(Locale locale, String key, long n) {
        String form = n == 0 ? key + ".none" : n == 1 ? key + ".one" : key;
        return get(locale, has(locale, form) ? form : key, Map.of("n", n));
    }

    public String of(Locale locale, DomainException refusal) {
        return get(locale, refusal.code().key(), refusal.parameters());
    }

    public String of(Locale locale, FieldError error) {
        String key = has(locale, error.key()) ? error.key() : "field.invalid";
        return get(locale, key, error.parameters());
    }

    Stream<String> keys(Locale locale) {
        return texts(locale).keySet().stream();
    }

    private Map<String, String> texts(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get("en"));
    }

    private String moment(Locale locale, Instant instant, Object zone) {
        String pattern = get(locale, "format.day") + "', '" + get(locale, "format.time_zone");
        return DateTimeFormatter.ofPattern(pattern, locale.getLanguage().equals("en") ? Locale.UK : locale)
                .format(instant.atZone(ZoneId.of(zone == null ? "UTC" : zone.toString())));
    }

    private static String show(Locale locale, Object value) {
        return value instanceof Number number
                ? java.text.NumberFormat.getInstance(locale).format(number)
                : String.valueOf(value);
    }
}
