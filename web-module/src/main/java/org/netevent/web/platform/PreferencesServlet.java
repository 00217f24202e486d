package org.netevent.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps language and theme in cookies for a year. A plain link, so that it works before any sign-in and without script. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int YEAR_SECONDS = 365 * 24 * 3600;
    private static final Set<String> LANGUAGES =
            Texts.LOCALES.stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        keep(request, response, "lang", LANGUAGES);
        keep(request, response, "theme", Preferences.THEMES);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(Address.local(request.getParameter("back"), request.getContextPath() + "/"));
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, Set<String> known) {
        String value = request.getParameter(name);
        if (value == null || !known.contains(value)) return;
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
