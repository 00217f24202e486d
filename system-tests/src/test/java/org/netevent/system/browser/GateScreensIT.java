package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.Server;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** Every state of the scanner and the ticket: says in words what is so, for everybody, on the smallest phone too. */
class GateScreensIT extends BrowserTest {

    private static final int SMALLEST_WIDTH = 360;
    private static final int SMALLEST_HEIGHT = 640;

    private static PublishedEvent event;
    private static Person holder;
    private static String serial;
    private static String signed;
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    @BeforeAll
    static void ticketsOfEveryKind() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"), "reentry", "after_checkout");
        holder = Person.attendee("Hanna Holder-von der Weiden und zu Hohenstein");
        serial = ticket(event, holder);
        signed = code(event, serial);
        String used = ticket(event, Person.attendee("Uta Used"));
        event.owner().http().post("/api/mark-used/" + used, Http.object("gate", "Gate A"));
        Person gone = Person.attendee("Carl Cancelled");
        String cancelled = ticket(event, gone);
        gone.http().delete("/api/events/" + event.id() + "/rsvp");
        PublishedEvent other = PublishedEvent.by(event.owner(), "ticket_prefix", "OTHER");
        CODES.put("ready", signed);
        CODES.put("ask", serial);
        CODES.put("already_used", used);
        CODES.put("cancelled", cancelled);
        CODES.put("wrong_event", code(other, ticket(other, holder)));
        CODES.put("unknown", "https://example.org/");
        CODES.put("forged", signed.substring(0, signed.length() - 6) + "AAAAAA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void whateverIsScannedIsSaidInWords(String language) {
        Page page = gate(Screen.PHONE, language);
        CODES.forEach((name, code) -> {
            page.evaluate("code => neGate.scanned(code)", code);
            Locator view = view(page, name);
            assertThat(view).isVisible();
            if (language.startsWith("en")) assertAccessible(page);
            fits(page, view);
            page.keyboard().press("Escape");
        });
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void fromTheNameToTheWayOut(Screen screen) {
        String mine = ticket(event, Person.attendee("Ida In"));
        Page page = gate(screen, "en-GB");
        button(page, "Type a serial or name").click();
        page.locator("#q").fill("ida");
        assertThat(page.locator("#hits")).containsText(mine);
        assertAccessible(page);
        page.locator("#q").fill("nobody at all");
        assertThat(page.getByText("Nobody found")).isVisible();
        page.locator("#q").fill(mine);
        button(page, "Check this serial").click();
        button(page, "Name matches, admit").click();
        assertThat(view(page, "admitted")).containsText("Ida In");
        assertAccessible(page);
        button(page, "Next").click();

        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Check out"))
                .click();
        page.evaluate("code => neGate.scanned(code)", mine);
        button(page, "Name matches, check out").click();
        assertThat(view(page, "checked_out").locator("h1")).hasText("Checked out");
        assertAccessible(page);
        button(page, "Next").click();
        page.evaluate("code => neGate.scanned(code)", signed);
        assertThat(view(page, "not_inside").locator("h1")).hasText("Not inside");
        page.keyboard().press("Escape");

        page.locator("#gate-name").click();
        page.getByLabel("Name of the gate").fill("North");
        assertAccessible(page);
        button(page, "Done").click();
        page.reload();
        assertThat(page.locator("#gate-name")).hasText("North");
    }

    @Test
    void whyThereIsNoCameraIsSaidAndTypingStays() {
        Map<String, String> reasons = Map.of(
                "NotAllowedError", "The camera is not allowed",
                "NotFoundError", "No camera found",
                "NotReadableError", "The camera is in use");
        Page page = open(Screen.PHONE);
        signIn(page, event.owner().email(), Person.PASSWORD);
        reasons.forEach((error, words) -> {
            page.addInitScript("navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', '"
                    + error + "'))");
            said(page, words);
        });
        page.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false })");
        said(page, "The camera needs a secure address");
    }

    private static void said(Page page, String words) {
        visit(page, "/gate/scan?id=" + event.id());
        assertThat(page.locator(".ne-cam-off:not([hidden])")).containsText(words);
        assertThat(button(page, "Type a serial or name")).isVisible();
        assertAccessible(page);
    }

    /** A lost answer is asked for again with the same nonce: nobody is admitted twice, and nobody is turned away for it. */
    @Test
    void aLostAnswerIsRepeatedWithoutHarm() {
        String mine = ticket(event, Person.attendee("Lea Lost"));
        Page page = gate(Screen.PHONE, "en-GB");
        page.evaluate("code => neGate.scanned(code)", mine);
        assertThat(view(page, "ask")).isVisible();
        page.route("**/gate/scans", route -> {
            // it arrives, but its answer does not
            route.fetch();
            route.abort();
        });
        button(page, "Name matches, admit").click();
        assertThat(view(page, "problem")).containsText("No answer");
        assertAccessible(page);
        page.unroute("**/gate/scans");
        button(page, "Try again").click();
        assertThat(view(page, "admitted")).containsText("Lea Lost");
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void theTicketOnThePhoneAndOnPaper(ColorScheme scheme) {
        for (Screen screen : Screen.values()) {
            Page page = open(screen, scheme);
            signIn(page, holder.email(), Person.PASSWORD);
            visit(page, "/ticket/view?serial=" + serial);
            assertAccessible(page);
            assertThat(page.locator(".ne-ticket")).containsText("Hanna Holder");
            assertThat(QrCode.read(page.locator(".ne-qr svg").screenshot())).isEqualTo(signed);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(QrCode.read(page.locator(".ne-qr svg").screenshot())).isEqualTo(signed);
            assertThat(page.locator(".ne-noprint")).isHidden();
        }
    }

    @Test
    void aTicketThatIsNotOnesOwnIsNotShown() {
        Page page = open(Screen.PHONE);
        signIn(page, Person.attendee("Stan Stranger").email(), Person.PASSWORD);
        Map<String, Integer> answers = Map.of(serial, 403, "EVT2026-999999999", 404, "x", 404, "", 404);
        answers.forEach((of, status) -> {
            assertThat(page.navigate(Server.uri("/ticket/view?serial=" + of).toString())
                            .status())
                    .as(of)
                    .isEqualTo(status);
            assertThat(page.content()).doesNotContain("Hanna");
        });
    }

    /** No word is cut in two and nothing lies beyond the edge of the smallest phone. */
    private static void fits(Page page, Locator view) {
        page.setViewportSize(SMALLEST_WIDTH, SMALLEST_HEIGHT);
        Object broken = view.locator("h1")
                .evaluate(
                        "h => { const range = document.createRange(), text = h.firstChild; let at = 0;"
                                + " return text.textContent.split(/([\\s-]+)/).filter(word => { range.setStart(text, at);"
                                + " range.setEnd(text, at += word.length); return word.trim() && range.getClientRects().length > 1; }); }");
        assertThat((List<?>) broken).as("words broken on %s", view).isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isEqualTo(SMALLEST_WIDTH);
        page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
    }

    private Page gate(Screen screen, String language) {
        Page page = open(screen);
        page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
        signIn(page, event.owner().email(), Person.PASSWORD);
        visit(page, "/gate/scan?id=" + event.id());
        return page;
    }

    private static Locator view(Page page, String name) {
        return page.locator("[data-view=" + name + "]:not([hidden])");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String ticket(PublishedEvent at, Person person) {
        int id = person.http().post("/api/events/" + at.id() + "/rsvp").json().getInt("id");
        return at.owner().http().post("/api/admin/approve/" + id).json().getString("serial");
    }

    private static String code(PublishedEvent at, String serial) {
        return QrCode.read(
                at.owner().http().get("/api/tickets/" + serial + "/qr.png").body());
    }
}
