package org.netevent.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a browser chose: language (else its Accept-Language) and light or dark (else the system's), kept in cookies. */
@Named
@RequestScoped
public class Preferences {
    static final Set<String> THEMES = Set.of("light", "dark", "system");

    @Inject
    HttpServletRequest request;

    @Inject
    Address address;

    private Locale locale;
    private String theme;

    @PostConstruct
    void read() {
        locale = cookie("lang")
                .filter(chosen ->
                        Texts.LOCALES.stream().anyMatch(l -> l.getLanguage().equals(chosen)))
                .map(Locale::forLanguageTag)
                .orElseGet(() -> Texts.best(Collections.list(request.getLocales())));
        theme = cookie("theme").filter(THEMES::contains).orElse("system");
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public Locale getLocale() {
        return locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public String getTheme() {
        return theme;
    }

    /** Address that sets a preference and comes back to this page. */
    public String switchTo(String name, String value) {
        return request.getContextPath() + "/preferences?" + name + "=" + value + "&back="
                + URLEncoder.encode(address.here(), StandardCharsets.UTF_8);
    }
}
