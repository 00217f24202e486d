package org.netevent.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.netevent.system.Server;

/**
 * Every screen that a person can reach by links, on a phone and on a desktop, light and dark: nothing for axe to find, no
 * error in the browser's console (so no breach of the Content-Security-Policy either), nothing wider than a phone of 360 px.
 * Screens are found by following links, so that a new one cannot be forgotten.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreensIT extends BrowserTest {

    private static final String PASSWORD = "netevent-demo-1";
    private static final int SMALLEST_PHONE = 360;
    private static final String LINKS =
            "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(h => h.startsWith('/'))";

    /** Screens that were looked at, over all people: another person's same screen is not looked at again. */
    private static final Set<String> SEEN = new HashSet<>();

    private final List<String> problems = new ArrayList<>();

    @Test
    @Order(1)
    void visitor() {
        lookAt(null, List.of("/", "/sign-in", "/sign-up"));
        assertThat(SEEN).contains("/", "/e/*", "/e/*/register", "/sign-in", "/sign-up");
    }

    @Test
    @Order(2)
    void attendee() {
        lookAt("attendee@example.org", List.of("/my"));
        assertThat(SEEN)
                .contains("/my", "/my/registrations", "/my/password", "/my/profile", "/e/*/people", "/e/*/people/*");
    }

    @Test
    @Order(3)
    void organizer() {
        lookAt("organizer@example.org", List.of("/organizer/events"));
        assertThat(SEEN)
                .contains(
                        "/organizer/events",
                        "/organizer/event",
                        "/organizer/statistics",
                        "/organizer/edit",
                        "/organizer/registrations",
                        "/organizer/team",
                        "/organizer/activity",
                        "/gate/scan");
    }

    @Test
    @Order(4)
    void admin() {
        lookAt("admin@example.org", List.of("/admin/log"));
        assertThat(SEEN).contains("/admin/log", "/admin/mail", "/admin/accounts", "/admin/account");
    }

    @Test
    void nothingThere() {
        for (Page page : List.of(open(Screen.PHONE), open(Screen.DESKTOP, ColorScheme.DARK))) {
            page.navigate(Server.uri("/e/77T6CMT52").toString());
            assertAccessible(page);
        }
    }

    private void lookAt(String person, List<String> starts) {
        Collection<String> screens = reachable(signedIn(person, Screen.DESKTOP, ColorScheme.LIGHT), starts);
        for (Screen screen : Screen.values()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = signedIn(person, screen, scheme);
                String where = screen + " " + scheme + " ";
                page.onConsoleMessage(message -> complain(where, message));
                screens.forEach(path -> lookAt(page, where, path, screen));
            }
        }
        assertThat(problems).isEmpty();
    }

    private void lookAt(Page page, String where, String path, Screen screen) {
        go(page, path);
        accessibilityProblems(page).forEach(problem -> problems.add(where + path + " axe " + problem));
        if (screen == Screen.PHONE) {
            page.setViewportSize(SMALLEST_PHONE, screen.height);
            Object beyond = page.evaluate("document.documentElement.scrollWidth - " + SMALLEST_PHONE);
            if (((Number) beyond).intValue() > 0) problems.add(where + path + " is too wide by " + beyond);
            page.setViewportSize(screen.width, screen.height);
        }
    }

    private void complain(String where, ConsoleMessage message) {
        if (message.type().equals("error")) problems.add(where + message.location() + " " + message.text());
    }

    /** One address of each screen that can be reached from these by links and was not looked at yet. */
    private Collection<String> reachable(Page page, List<String> starts) {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(starts);
        while (!open.isEmpty()) {
            String path = open.remove(0);
            if (!isScreen(path) || !SEEN.add(screen(path))) continue;
            if (!go(page, path)) continue;
            found.put(screen(path), path);
            ((List<?>) page.evaluate(LINKS)).forEach(link -> open.add((String) link));
        }
        return found.values();
    }

    private boolean go(Page page, String path) {
        Response response = page.navigate(Server.uri(path).toString());
        page.waitForLoadState(LoadState.LOAD);
        if (response.status() >= 400) problems.add(path + " answers " + response.status());
        String type = response.headers().getOrDefault("content-type", "");
        return response.status() < 400 && type.startsWith("text/html");
    }

    private static boolean isScreen(String path) {
        return List.of("/api", "/preferences", "/covers", "/assets", "/openapi").stream()
                        .noneMatch(path::startsWith)
                && !path.matches(".*\\.(ics|csv|pdf|png)(\\?.*)?");
    }

    /** The screen of an address: without its query, with a star for an event's code and for a number. */
    private static String screen(String path) {
        return URI.create(path.replace(" ", "%20")).getPath().replaceAll("/([A-Z2-9]{10}|[0-9]+)(?=/|$)", "/*");
    }

    private Page signedIn(String person, Screen screen, ColorScheme scheme) {
        Page page = open(screen, scheme);
        if (person != null) signIn(page, person, PASSWORD);
        return page;
    }
}
