package org.netevent.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** A test that uses NetEvent with Chromium. Each {@link #open} is a person of their own: no cookie is shared. */
@Tag("browser")
public abstract class BrowserTest extends ClientTest {

    /** For the slowest machine that this runs on; what is there sooner is not waited for. */
    private static final int TIMEOUT_MILLIS = 15_000;

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Browser> cameras = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
        browser = launch(List.of());
    }

    @AfterAll
    static void stopBrowser() {
        playwright.close();
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        cameras.forEach(Browser::close);
    }

    /** A new person's page, light, in English. */
    protected Page open(Screen screen) {
        return open(screen, ColorScheme.LIGHT);
    }

    protected Page open(Screen screen, ColorScheme scheme) {
        return page(browser, options(screen).setColorScheme(scheme));
    }

    /** A page whose camera shows this film (see {@link Film}). */
    protected Page openWithCamera(Screen screen, Path film) {
        Browser camera = launch(List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film));
        cameras.add(camera);
        return page(camera, options(screen).setPermissions(List.of("camera")));
    }

    /** Goes there and fails when the server answers with an error. @param path from the root, {@code /e/CODE} */
    protected static void visit(Page page, String path) {
        int status = page.navigate(Server.uri(path).toString()).status();
        assertThat(status).as("status of %s", path).isLessThan(400);
    }

    /** Signs in on the screen. */
    protected static void signIn(Page page, String email, String password) {
        visit(page, "/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** No rule of axe (WCAG 2.2 A and AA, and its best practices) is broken on the page as it stands. */
    protected static void assertAccessible(Page page) {
        assertThat(accessibilityProblems(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** What axe finds, one line for each rule that is broken, when all that fades in or out has done so. */
    protected static List<String> accessibilityProblems(Page page) {
        // a toast that is half there has half its contrast
        page.evaluate("() => { if (window.jQuery) { jQuery.fx.off = true; jQuery(':animated').finish(); } }");
        return new AxeBuilder(page)
                        // no script runs in there, axe's neither: it would wait for ever
                        .exclude("iframe[sandbox]:not([sandbox~=allow-scripts])")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
    }

    private static Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setIsMobile(screen == Screen.PHONE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }

    private Page page(Browser of, Browser.NewContextOptions options) {
        BrowserContext context = of.newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        return context.newPage();
    }

    private static Browser launch(List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (Chromium.root()) {
            arguments.add("--no-sandbox");
        }
        arguments.addAll(more);
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Chromium.required())
                        .setArgs(arguments));
    }
}
